package dateline.extractor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String TEXT = "First it rained. Then the sun shone.\n\nAll were glad.";

    @Test
    void showsTheSentenceOfTheWords() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(span("sun")));

        assertThat(excerpt.sentence()).isEqualTo("Then the sun shone.");
        assertThat(excerpt.words()).containsExactly(new Span(9, 12));
    }

    @Test
    void showsAllSentencesOfWordsThatStandApart() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(span("glad"), span("rained")));

        assertThat(excerpt.sentence()).isEqualTo(TEXT);
        assertThat(excerpt.words()).containsExactly(span("rained"), span("glad"));
    }

    @Test
    void joinsWordsThatOverlap() {
        assertThat(Excerpt.of(TEXT, List.of(span("the sun"), span("sun shone"))).words()).hasSize(1);
    }

    @Test
    void showsTheFirstAndTheLastSentence() {
        assertThat(Excerpt.of(TEXT, List.of(span("First"))).sentence()).isEqualTo("First it rained.");
        assertThat(Excerpt.of(TEXT, List.of(span("glad."))).sentence()).isEqualTo("All were glad.");
        assertThat(Excerpt.of("one word", List.of(new Span(0, 8))).sentence()).isEqualTo("one word");
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
