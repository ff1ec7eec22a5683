package dateline.extractor.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.frame.Measures.Measure;
import dateline.extractor.mention.Numbers;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7          | 7
            1,200      | 1200
            12,345,678 | 12345678
            3.5        | 3.5
            1,200.75   | 1200.75
            Twelve     | 12
            ninety     | 90
            million    | 1000000
            dozen      | 12
            """)
    void readsDigitsAndWords(String word, double number) {
        assertThat(Numbers.word(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "several", "1,20", "1.2.3", "12th", "-", "½", "ten-fold", "1e5", "NaN", "Infinity"})
    void whatIsNoCardinalIsNoNumber(String word) {
        assertThat(Numbers.word(word)).isEmpty();
    }

    @Property(seed = "7")
    void readsEveryWholeNumberHoweverItIsGrouped(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(Numbers.word(Long.toString(number))).hasValue(number);
        assertThat(Numbers.word(NumberFormat.getIntegerInstance(Locale.US).format(number))).hasValue(number);
    }

    @Property(seed = "7")
    void neverThrows(@ForAll String word) {
        assertThat(Numbers.word(word)).isInstanceOf(OptionalDouble.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The storm killed 40 people.                     | people   | 40
            The storm displaced two million people.         | people   | 2000000
            The storm damaged 10 thousand houses.           | houses   | 10000
            The storm ruined twenty five villages.          | villages | 25
            """)
    void countsWhatIsCounted(String text, String word, double number) {
        Sentence sentence = SharedModels.sentence(text);
        int head = index(sentence, word);
        int numeral = sentence.graph().findChild(head, "nummod").orElseThrow();

        assertThat(Numbers.parse(sentence, numeral)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The drone flew 300 miles.                    | miles      | 300  | MI    | 300 miles
            The wall is 2.5 kilometres long.             | kilometres | 2.5  | KiloM | 2.5 kilometres
            The drone has a range of 1,200 km.           | km         | 1200 | KiloM | 1,200 km
            The ship drifted 12 nautical miles.          | miles      | 12   | MI_N  | 12 nautical miles
            """)
    void aMeasureHasNumberUnitAndWords(String text, String word, double number, String unit, String words) {
        Sentence sentence = SharedModels.sentence(text);

        Optional<Measure> measure = new Measures(SharedModels.lexicon().listUnits()).find(sentence, index(sentence, word));

        assertThat(measure).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(number);
            assertThat(found.unit()).isEqualTo(unit);
            assertThat(found.span().in(text)).isEqualTo(words);
        });
    }

    @Test
    void aUnitWithoutANumberIsNoMeasure() {
        Sentence sentence = SharedModels.sentence("It took miles of cable.");

        assertThat(new Measures(SharedModels.lexicon().listUnits()).find(sentence, index(sentence, "miles"))).isEmpty();
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.word().equals(word)).mapToInt(Token::index).findFirst()
                .orElseThrow();
    }
}
