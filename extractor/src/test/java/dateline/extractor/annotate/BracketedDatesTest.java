package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Otto Berg (Oslo, 3 May 1901 - Bern, 4 June 1976) was a painter.",
        "Otto Berg (born in Oslo in 1901) was a painter.", "Otto Berg (1901 - 1976) (died 1976) was a painter."})
    void whatFollowsABracketWithAYearKeepsItsSubject(String text) {
        Sentence sentence = SharedModels.sentence(text);

        assertThat(sentence.graph().findParent(1, "nsubj").map(sentence::lemma)).contains("painter");
    }

    @Test
    void itsWordsHangOnTheNameAndKeepTheirPlaces() {
        String text = "Otto Berg (Oslo, 1901) was a painter.";
        Sentence sentence = SharedModels.sentence(text);

        for (int token = 2; token <= 6; token++) {
            assertThat(sentence.graph().findParent(token, "dep")).contains(1);
        }
        assertThat(sentence.token(3).span().in(text)).isEqualTo("Oslo");
        assertThat(sentence.token(5).span().in(text)).isEqualTo("1901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Otto Berg (who left Oslo in 1901) was a painter.", "Otto Berg (Oslo) was a painter.",
        "Otto Berg, a painter (Oslo, 1901), was there."})
    void aClauseABracketWithoutAYearAndOneBehindACommonNounAreParsed(String text) {
        Sentence sentence = SharedModels.sentence(text);
        int bracket = sentence.tokens().stream().filter(token -> token.word().equals("(")).findFirst().orElseThrow().index();

        assertThat(sentence.graph().above(bracket)).noneMatch(edge -> edge.is("dep"));
    }
}
