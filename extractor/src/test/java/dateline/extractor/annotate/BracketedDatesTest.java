package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedDatesTest {

    private static int token(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.word().equals(word)).findFirst().orElseThrow().index();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Otto Berg (Oslo, 3 May 1901 - Bern, 1976) was a painter.",
        "Otto Berg (Oslo, 3 May 1901 – Bern, 4 June 1976), known as the Fox, was a painter."})
    void aNameBeforeDatesInBracketsIsTheSubjectBehindThem(String text) {
        Sentence sentence = SharedModels.sentence(text);

        assertThat(sentence.graph().findChild(token(sentence, "painter"), "nsubj")).contains(token(sentence, "Berg"));
    }

    @Test
    void theBracketHangsOnTheNameWordByWord() {
        Sentence sentence = SharedModels.sentence("Otto Berg (Oslo, 3 May 1901 - Bern, 1976) was a painter.");

        assertThat(sentence.graph().above(token(sentence, "Bern")))
                .containsExactly(new Dependency(token(sentence, "Berg"), "dep", token(sentence, "Bern")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Otto Berg (he left Bern in 1976) was a painter.",
        "Otto Berg (of Bern and Oslo) was a painter.",
        "The painter (Bern, 1976) was young."})
    void bracketsWithAClauseOrWithoutAYearOrBehindACommonNounArePartOfTheTree(String text) {
        Sentence sentence = SharedModels.sentence(text);
        int bern = token(sentence, "Bern");

        assertThat(sentence.graph().above(bern)).noneMatch(edge -> edge.relation().equals("dep")
                && edge.governor() == token(sentence, "(") - 1);
    }
}
