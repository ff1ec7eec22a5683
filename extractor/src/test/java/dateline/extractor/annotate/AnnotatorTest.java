package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static List<String> sentences(String text) {
        return SharedModels.annotate(text).sentences().stream().map(sentence -> sentence.span().in(text)).toList();
    }

    private static List<Integer> paragraphs(String text) {
        return SharedModels.annotate(text).sentences().stream().map(Sentence::paragraph).toList();
    }

    @Test
    void aHeadingWithoutAFullStopIsASentenceOfItsOwn() {
        assertThat(sentences("Ferry hits pier in Tallinn\n\nThe harbour was closed. Nobody was hurt."))
                .containsExactly("Ferry hits pier in Tallinn", "The harbour was closed.", "Nobody was hurt.");
    }

    @Test
    void aSentenceGoesOnOverWrappedLines() {
        String text = """
                The harbour of Tallinn was closed on Tuesday after a ferry from
                Helsinki struck the northern pier and lost most of its fuel in
                the basin, the port authority said.

                Nobody was hurt.
                """;

        assertThat(sentences(text)).hasSize(2).first().asString().startsWith("The harbour").endsWith("said.");
    }

    @Test
    void countsParagraphsByTheLineBreaksBetweenSentences() {
        assertThat(paragraphs("Snow fell. Roads closed.\n\nSchools stayed open.\nBuses did not run.")).containsExactly(0, 0, 1, 2);
    }

    @Test
    void aLineBreakBeforeTheFirstSentenceStartsAParagraph() {
        assertThat(paragraphs("Snow fell.\r\nRoads closed.")).containsExactly(0, 1);
    }

    @Test
    void offsetsReferToTheTextWhateverPrecedesThem() {
        String text = "  \n“Öğüt” 😀 — said Zoë.\n\n\tThen\u00a0 it rained.";

        assertThat(SharedModels.annotate(text).sentences()).allSatisfy(sentence -> assertThat(sentence.tokens())
                .allSatisfy(token -> assertThat(text.substring(token.span().start(), token.span().end()))
                        .isNotBlank()));
        assertThat(sentences(text)).last().isEqualTo("Then\u00a0 it rained.");
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(sentences("Dr. Amara Okafor moved to the U.S. in May. She lives in St. Louis.")).hasSize(2);
    }

    @Test
    void aLongSentenceIsAnIssueAndIsNotParsed() {
        String text = "Lagos, " + "Nairobi, ".repeat(100) + "Accra.";

        AnnotatedText annotated = SharedModels.annotate(text);

        assertThat(annotated.sentences()).singleElement().satisfies(sentence ->
                assertThat(sentence.graph().isEmpty()).isTrue());
        assertThat(annotated.issues()).singleElement().isInstanceOfSatisfying(Issue.LongSentence.class, issue -> {
            assertThat(issue.tokens()).isEqualTo(annotated.tokenCount());
            assertThat(issue.limit()).isEqualTo(Annotator.LONGEST_PARSED_SENTENCE);
            assertThat(issue.sentence().in(text)).isEqualTo(text);
            assertThat(issue.message()).contains("test.txt", "204 tokens");
        });
    }

    @Test
    void sentencesBesideALongOneAreParsed() {
        AnnotatedText annotated = SharedModels.annotate("Snow fell.\n" + "Lagos, ".repeat(100) + "Accra.\nRain fell.");

        assertThat(annotated.sentences()).extracting(sentence -> sentence.graph().isEmpty())
                .containsExactly(false, true, false);
    }

    @Test
    void lemmasAreInLowerCase() {
        assertThat(SharedModels.sentence("Ministers Resigned").tokens()).extracting(Token::lemma)
                .allMatch(lemma -> lemma.equals(lemma.toLowerCase()));
    }

    @Test
    void aTextOfBlanksHasNoSentences() {
        assertThat(SharedModels.annotate(" \n\t\n ").sentences()).isEmpty();
        assertThat(SharedModels.annotate("").sentences()).isEmpty();
    }
}
