package dateline.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Event;
import dateline.extractor.model.Issue;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, extraction ends, soon, and what it finds lies in the text. */
class RobustnessTest {

    private static final String SENTENCE = "Rebels attacked Lima, said Lena Vogel, the mayor of Quito, on Sunday. ";

    private static DocumentFacts extract(String text, Duration longest) {
        DocumentFacts facts = Assertions.assertTimeoutPreemptively(longest,
                () -> SharedModels.extractor().extract(Document.of("odd.txt", text)));
        FactsInvariants.check(facts);
        return facts;
    }

    static Stream<Arguments> oddTexts() {
        return Stream.of(
                Arguments.of("a sentence of 5,000 words", "the rebels and ".repeat(1666) + "the town."),
                Arguments.of("5,000 names without a full stop", "Lena Vogel and Omar Haddad met ".repeat(830)),
                Arguments.of("all capitals", SENTENCE.toUpperCase().repeat(5)),
                Arguments.of("no punctuation", SENTENCE.replaceAll("[.,]", "").repeat(5)),
                Arguments.of("no spaces", SENTENCE.replace(" ", "").repeat(20)),
                Arguments.of("a table", "Name\tBorn\tCity\nVogel\t1971\tQuito\nHaddad\t1980\tLima\n| a | b |\n|---|---|\n".repeat(20)),
                Arguments.of("French", "Le président de la République, Emmanuel Dupont, a déclaré dimanche à Lyon qu'il démissionnait."),
                Arguments.of("Russian", "Президент Иванов заявил в воскресенье, что войска покинули город."),
                Arguments.of("Arabic", "قال الرئيس إن القوات غادرت المدينة يوم الأحد."),
                Arguments.of("Chinese", "总统周日表示，部队已经离开城市。".repeat(30)),
                Arguments.of("control characters", "Rebels\u0000 attacked\u0007 Lima\u001b[31m,\u0085 said\u200b Lena\u202e Vogel.\u0001"),
                Arguments.of("half a surrogate pair", "Rebels \ud83d attacked \ude00 Lima. \ud83d"),
                Arguments.of("emoji and combining marks", "😀😀 Zoë\u0301\u0301 👩‍👩‍👧 attacked Lima 🇵🇪."),
                Arguments.of("only punctuation", ".,;:!?()[]{}<>\"'`“”«»—…/\\|@#$%^&*~".repeat(50)),
                Arguments.of("only quotation marks", "\"".repeat(501)),
                Arguments.of("quotes in quotes", "“He said “she said “they said “attack” ” ” and left.".repeat(20)),
                Arguments.of("nested brackets", "Lima " + "(".repeat(100) + "Peru" + ")".repeat(100) + " fell."),
                Arguments.of("a long word", "Rebels attacked " + "x".repeat(20_000) + " on Sunday."),
                Arguments.of("a long number", "Rebels killed " + "9".repeat(500) + " people on " + "1".repeat(40) + " May."),
                Arguments.of("impossible dates", "Rebels attacked Lima on February 30, 2023, and on May 99, 0000."),
                Arguments.of("markup", "<p class=\"x\">Rebels attacked <b>Lima</b> &amp; Quito</p><script>alert(1)</script>"),
                Arguments.of("Windows line ends", SENTENCE.replace(". ", ".\r\n\r\n").repeat(5)),
                Arguments.of("old Mac line ends", SENTENCE.replace(". ", ".\r").repeat(5)),
                Arguments.of("a byte order mark", "\ufeffRebels attacked Lima."),
                Arguments.of("addresses", "See https://example.org/a?b=c#d or mail lena@example.org, @vogel #lima."),
                Arguments.of("one letter", "a"),
                Arguments.of("one possessive", "'s 's 's"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTexts")
    void everyTextIsReadToItsEnd(String name, String text) {
        extract(text, Duration.ofMinutes(2));
    }

    @Test
    void ofFiveMegabytesInOneParagraphOnlyTheBeginningIsRead() {
        DocumentFacts facts = extract("the rain fell on the hills and ".repeat(5_000_000 / 31), Duration.ofMinutes(5));

        assertThat(facts.issues()).hasSize(2).hasAtLeastOneElementOfType(Issue.LongDocument.class)
                .hasAtLeastOneElementOfType(Issue.LongSentence.class);
    }

    @Test
    void fiveMegabytesWithoutASpaceHideNothingBeforeThem() {
        DocumentFacts facts = extract("Rebels attacked Lima. " + "\ud83d\ude00".repeat(2_500_000), Duration.ofMinutes(2));

        assertThat(facts.events()).extracting(Event::type).contains("Attack");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Le président de la République a déclaré dimanche que les troupes avaient quitté la ville et qu'il démissionnait.",
        "Der Präsident sagte am Sonntag, dass die Truppen die Stadt verlassen haben und er mit dem Rücktritt nicht zögert.",
        "El presidente dijo el domingo que las tropas habían salido de la ciudad y que no iba a renunciar.",
        "Президент Иванов заявил в воскресенье, что войска покинули город.",
        "总统周日表示，部队已经离开城市。"})
    void aTextInAnotherLanguageIsAnIssueAndNotRead(String text) {
        DocumentFacts facts = extract(text, Duration.ofSeconds(30));

        assertThat(facts.entities()).isEmpty();
        assertThat(facts.issues()).singleElement().isInstanceOf(Issue.ForeignLanguage.class);
    }

    @Test
    void anEnglishTextWithAForeignQuotationIsRead() {
        DocumentFacts facts = extract("Rebels attacked Lima. \"Le roi est mort, vive le roi\", they said in the town.",
                Duration.ofMinutes(1));

        assertThat(facts.issues()).isEmpty();
        assertThat(facts.events()).extracting(Event::type).contains("Attack");
    }

    @Test
    void aLongArticleFullOfTheSameNamesIsReadInBoundedTime() {
        extract(SENTENCE.repeat(500), Duration.ofMinutes(5));
    }

    @Test
    void anOddSentenceDoesNotHideTheOnesAround() {
        DocumentFacts facts = extract("Rebels attacked Lima.\n\n\u0000\ud83d ((( \"\n\n" + "x ".repeat(300)
                + "\n\nPolice arrested Lena Vogel.", Duration.ofMinutes(2));

        assertThat(facts.events()).extracting(Event::type).contains("Attack", "Arrest");
    }

    @Provide
    static Arbitrary<String> jumbledNews() {
        return Arbitraries.of("Lena Vogel", "said", "that", "rebels", "attacked", "Lima", ",", ".", "\"", "“", "”", "(", ")",
                        "the", "president", "of", "Peru", "'s", "she", "not", "to", "arrest", "was", "by", "2023", "Sunday",
                        "\n\n", "according to", "who", "-", "EU", "😀", "\u0000")
                .list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Property(seed = "7", tries = 150)
    void whateverTheOrderOfTheWordsTheFactsLieInTheText(@ForAll("jumbledNews") String text) {
        FactsInvariants.check(SharedModels.extractor().extract(Document.of("jumble.txt", text)));
    }

    @Property(seed = "7", tries = 60)
    void randomCharactersDoNoHarm(@ForAll String text) {
        FactsInvariants.check(SharedModels.extractor().extract(Document.of("random.txt", text)));
    }
}
