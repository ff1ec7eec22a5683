package dateline.extractor.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.FactsOf;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Scoreboard;
import dateline.extractor.evaluation.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A tiny benchmark of one document, and how predictions made by hand come out. */
record Scored(Benchmark benchmark, Path folder) {

    static Scored of(Benchmark benchmark, Path folder, String... lines) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines) + "\n");
        return new Scored(benchmark, folder);
    }

    Task task() {
        List<Task> tasks = benchmark.read(folder);
        assertThat(tasks).hasSize(1);
        return tasks.getFirst();
    }

    /** What becomes of the facts that {@code predict} adds to none. */
    Evaluation with(UnaryOperator<FactsOf> predict) {
        Task task = task();
        Scoreboard scoreboard = new Scoreboard(benchmark.title());
        scoreboard.add(task.document(), task.scorer().apply(predict.apply(new FactsOf(task.document())).build()));
        return scoreboard.evaluation();
    }

    static void assertScore(Evaluation evaluation, String measure, double precision, double recall) {
        assertThat(evaluation.get(Measure.of(measure)).counts().precision()).as("precision of " + measure)
                .isEqualTo(precision, within(1e-9));
        assertThat(evaluation.get(Measure.of(measure)).counts().recall()).as("recall of " + measure)
                .isEqualTo(recall, within(1e-9));
    }

    /** Offsets in code points, as the benchmarks give them: {@code [start,end]}. */
    static String at(String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return start + "," + (start + words.codePointCount(0, words.length()));
    }
}
