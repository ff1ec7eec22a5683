package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(ResolutionRules.load());

    @ParameterizedTest
    @CsvSource({"U.S., US", "the Netherlands, Netherlands", "Kim Jong-un, KIM JONG UN", "São Paulo, Sao Paulo",
        "Trump's, Trump"})
    void namesThatDifferInMarksAloneAreTheSame(String one, String other) {
        assertThat(Names.normal(one)).isEqualTo(Names.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"Zelensky, Zelenskyy", "Zelenskiy, Zelensky", "Odessa, Odesa", "Khodorkovsky, Hodorkovskij"})
    void spellingsOfOtherAlphabetsMeet(String one, String other) {
        assertThat(names.spelling(Names.normal(one))).isEqualTo(names.spelling(Names.normal(other)));
    }

    @ParameterizedTest
    @CsvSource({"Joe Biden, Joseph R. Biden, true", "Joe Biden, Hunter Biden, false", "J. Biden, Joe Biden, true",
        "Donald Trump, Donald Trump Jr, false", "Sir Keir Starmer, Keir Starmer, true",
        "John A. Smith, John B. Smith, false", "Volodymyr Zelensky, Volodymyr Zelenskyy, true"})
    void tellsWhetherTwoNamesMayBeOnePersons(String one, String other, boolean mayBeOne) {
        assertThat(names.mayBeOne(names.person(one).orElseThrow(), names.person(other).orElseThrow()))
                .isEqualTo(mayBeOne);
    }

    @ParameterizedTest
    @CsvSource({"Ada Quill, quill", "Xi Jinping, xi", "Han Seo-jin, han", "Kim Moss, moss", "Lin-Ada Quill, quill"})
    void knowsWhereTheSurnameStands(String name, String surname) {
        assertThat(names.person(name).orElseThrow().surname()).isEqualTo(surname);
    }

    @Test
    void aTitleIsNoGivenName() {
        assertThat(names.person("Sir Starmer")).isEmpty();
        assertThat(names.withoutLegalForm("acme holdings inc")).isEqualTo("acme");
        assertThat(Names.initials("Ukrainian Center for Security and Cooperation")).isEqualTo("ucsc");
    }
}
