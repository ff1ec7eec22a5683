package dateline.extractor.evaluation.benchmark;

import static dateline.extractor.evaluation.benchmark.Scored.assertScore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolNeARTest {

    private static final String TEXT = "Rain will come, Anna said, and stay. It is reportedly cold.";

    @TempDir
    private Path folder;
    private Path annotations;
    private Scored polnear;

    @BeforeEach
    void writeOneArticle() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("part/text"));
        annotations = Files.createDirectories(folder.resolve("part/attributions")).resolve("a.ann");
        Files.writeString(texts.resolve("a.txt"), TEXT);
        Files.writeString(annotations, """
                T1\tSource 16 20\tAnna
                T2\tCue 21 25\tsaid
                T3\tContent 0 14;27 35\tRain will come and stay
                T4\tAttribution 21 25\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                T5\tCue 43 53\treportedly
                T6\tContent 37 58\tIt is reportedly cold
                T7\tAttribution-no-source 43 53\treportedly
                E2\tAttribution-no-source:T7 Content:T6 Cue:T5
                E3\tAttribution-no-source:T7\s
                """);
        polnear = new Scored(new PolNeAR(), folder);
    }

    @Test
    void givesFullMarksToAPerfectPrediction() {
        Evaluation perfect = polnear.with(facts -> facts.attribution("Anna", "said", "Rain will come")
                .attribution("It", "reportedly", "is reportedly cold"));

        assertScore(perfect, "attribution cue", 1, 1);
        assertScore(perfect, "attribution content", 1, 1);
        assertScore(perfect, "attribution, full", 1, 1);
        assertScore(perfect, "attribution source", 0.5, 1);
    }

    @Test
    void givesNothingForNothing() {
        Evaluation empty = polnear.with(facts -> facts);

        assertScore(empty, "attribution, full", 0, 0);
        assertThat(empty.get(Measure.of("attribution, full")).counts().gold()).isEqualTo(2);
        assertThat(empty.get(Measure.of("attribution source")).counts().gold()).isEqualTo(1);
    }

    @Test
    void asksForHalfOfTheContentsWords() {
        Evaluation evaluation = polnear.with(facts -> facts.attribution("Anna", "said", "Rain"));

        assertScore(evaluation, "attribution content", 1, 0.5);
        assertScore(evaluation, "attribution, full", 0, 0);
        assertThat(evaluation.notes()).containsEntry("attributions missed: another content", 1)
                .containsEntry("attributions missed: no such cue", 1);
    }

    @Test
    void asksForTheSource() {
        Evaluation evaluation = polnear.with(facts -> facts.attribution("cold", "said", "Rain will come"));

        assertScore(evaluation, "attribution, full", 0, 0);
        assertThat(evaluation.notes()).containsEntry("attributions missed: another source or none", 1);
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() throws IOException {
        Files.writeString(annotations, "T1\tSource 16 20\tAnna\nT2\tCue 21 999\tsaid\n");
        assertThatThrownBy(polnear::task).isInstanceOf(GoldFormatException.class)
                .hasMessageContainingAll(annotations + " line 2", "21 999 of T2", "59 characters");

        Files.writeString(annotations, "T1\tSource 16 20\tAnna\nE1\tAttribution:T1 Source:T8\n");
        assertThatThrownBy(polnear::task).hasMessageContainingAll("line 2", "'Source:T8'", "not annotated");

        Files.delete(annotations);
        assertThatThrownBy(polnear::task).hasMessageContainingAll(annotations.toString(), "does not exist");
    }
}
