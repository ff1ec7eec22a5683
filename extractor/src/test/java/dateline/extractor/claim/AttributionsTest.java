package dateline.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Factuality;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who said it, by which words. */
class AttributionsTest {

    private static List<String> attributions(String text) {
        return Understood.of(text).attributions();
    }

    /** Whose claim the attack in the text is. */
    private static String claimant(String text) {
        return Understood.of(text).claimant("Attack");
    }

    @Test
    void indirectSpeechBelongsToItsSpeaker() {
        assertThat(attributions("Lena Vogel said that rebels attacked Lima."))
                .containsExactly("Lena Vogel | said | that rebels attacked Lima");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Vogel said rebels attacked Lima.                               | Lena Vogel
            According to Lena Vogel, rebels attacked Lima.                      | Lena Vogel
            Rebels attacked Lima, according to Lena Vogel.                      | Lena Vogel
            Rebels attacked the port of Lima on Sunday, Lena Vogel said.        | Lena Vogel
            "Rebels attacked Lima at dawn," said Lena Vogel.                    | Lena Vogel
            Lena Vogel said: "Rebels attacked Lima at dawn."                    | Lena Vogel
            "Rebels attacked Lima at dawn," the mayor, Lena Vogel, told reporters. | Lena Vogel
            Lena Vogel, who lives in Quito, said rebels attacked Lima.          | Lena Vogel
            Lena Vogel's claim that rebels attacked Lima is disputed.           | Lena Vogel
            Reportedly, rebels attacked Lima.                                   | unnamed
            Rebels allegedly attacked Lima.                                     | unnamed
            Rebels attacked Lima.                                               | author
            """)
    void theClaimantIsWhoSaysIt(String text, String claimant) {
        assertThat(claimant(text)).isEqualTo(claimant);
    }

    @Test
    @Disabled("known miss: the parser takes the place before the comma for who said it")
    void theClaimantIsWhoStandsBehindTheCommaNotBeforeIt() {
        assertThat(claimant("Rebels attacked Lima, Lena Vogel said.")).isEqualTo("Lena Vogel");
    }

    @Test
    void aPronounSpeaksForWhomItMeans() {
        assertThat(claimant("Lena Vogel arrived in Quito. She said rebels attacked Lima.")).isEqualTo("Lena Vogel");
    }

    @Test
    void whatIsSaidInsideWhatIsSaidBelongsToTheInnerSpeaker() {
        assertThat(claimant("Lena Vogel said that Omar Haddad claimed that rebels attacked Lima.")).isEqualTo("Omar Haddad");
    }

    @Test
    void theSayingItselfIsTheAuthorsClaim() {
        Understood understood = Understood.of("Lena Vogel said that rebels attacked Lima.");

        assertThat(understood.events("Statement")).allMatch(event -> understood.claimant(event.claim()).equals("author"));
    }

    @Test
    void aQuoteOverSeveralSentencesBelongsToWhoOpenedIt() {
        String text = "\"The night was quiet,\" said Lena Vogel. \"At dawn we heard engines. Rebels attacked Lima. We ran.\"";

        assertThat(claimant(text)).isEqualTo("Lena Vogel");
    }

    @Test
    void aQuoteThatGoesOnBehindItsSpeakerIsStillTheirs() {
        assertThat(claimant("\"We slept. Rebels attacked Lima. We ran,\" Lena Vogel said.")).isEqualTo("Lena Vogel");
    }

    @Test
    void aQuestionBelongsToWhoIsNamedBehindItsMark() {
        assertThat(attributions("\"Why did rebels attack Lima?\" Lena Vogel asked."))
                .containsExactly("Lena Vogel | asked | \"Why did rebels attack Lima?\"");
        assertThat(attributions("\"Nobody called.\" Lena Vogel closed the door.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Forty percent of the voters said the tax was unfair.       | Forty percent of the voters | said
            According to their information, the bridge was closed.     | their information           | According to
            """)
    void numbersOfPeopleAndWhateverIsNamedAsASourceSpeak(String text, String source, String cue) {
        assertThat(attributions(text)).anyMatch(found -> found.startsWith(source + " | " + cue + " | "));
    }

    @Test
    void aSentenceBehindAQuoteIsTheAuthorsAgain() {
        assertThat(claimant("\"We slept,\" said Lena Vogel. Rebels attacked Lima at dawn.")).isEqualTo("author");
    }

    @Test
    void twoSpeakersOfOneParagraphAreKeptApart() {
        Understood understood = Understood.of("Lena Vogel said rebels attacked Lima. Omar Haddad said police arrested a nurse.");

        assertThat(understood.claimant("Attack")).isEqualTo("Lena Vogel");
        assertThat(understood.claimant("Arrest")).isEqualTo("Omar Haddad");
    }

    @Test
    void theCueOfAClaimIsItsWordOfSaying() {
        String text = "Rebels attacked Lima, according to Lena Vogel.";

        assertThat(Understood.of(text).event("Attack").claim().cue()).hasValueSatisfying(cue ->
                assertThat(cue.in(text)).isEqualTo("according to"));
    }

    @Test
    void aDenialAttributesWhatItDenies() {
        Understood understood = Understood.of("Lena Vogel denied that rebels attacked Lima.");

        assertThat(understood.claimant("Attack")).isEqualTo("Lena Vogel");
        assertThat(understood.factuality("Attack")).isEqualTo(Factuality.DENIED);
    }
}
