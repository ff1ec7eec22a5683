package dateline.cli;

import dateline.extractor.Extractor;
import dateline.extractor.batch.BatchExtractor;
import dateline.extractor.batch.BatchExtractor.Outcome;
import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Scoreboard;
import dateline.extractor.evaluation.Speed;
import dateline.extractor.evaluation.Task;
import dateline.extractor.evaluation.benchmark.Benchmark;
import dateline.extractor.evaluation.benchmark.BenchmarkName;
import dateline.extractor.evaluation.report.Report;
import dateline.extractor.evaluation.report.TextReport;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures the extraction against what people annotated. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measures how good the extraction is, against your own gold or against a benchmark.")
final class EvaluateCommand implements Callable<Integer> {

    private static final double MILLISECONDS = 1000;

    @Option(names = "--benchmark", paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}.")
    private BenchmarkName benchmark;
    @Option(names = "--data", paramLabel = "DIR", description = "The folder of the benchmark's files.")
    private Path folder;
    @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
            description = "List up to N mistakes of each kind with their sentences (default: ${DEFAULT-VALUE}).")
    private int errors;
    @Option(names = "--threads", paramLabel = "N",
            description = "Documents to work on at a time (default: one a processor, here ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        Streams streams = dateline.streams();
        DocumentTally tally = new DocumentTally(dateline.isVerbose());
        try {
            Benchmark chosen = benchmark.load();
            List<Task> tasks = chosen.read(folder);
            Scoreboard scoreboard = new Scoreboard(chosen.title());
            extract(tasks, scoreboard, tally, streams);
            Evaluation evaluation = scoreboard.evaluation();
            Report report = new Report(evaluation, Optional.of(speed(evaluation.tokens())), errors);
            TextReport.write(report, streams.out());
        } catch (GoldFormatException e) {
            throw new CommandException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report", e);
        }
        tally.print(streams.err());
        return tally.exitCode();
    }

    private void extract(List<Task> tasks, Scoreboard scoreboard, DocumentTally tally, Streams streams) {
        Iterator<Task> next = tasks.iterator();
        try (ProgressMeter progress = ProgressMeter.start(streams, "evaluate", tasks.size())) {
            new BatchExtractor(Extractor.load(), threads).extract(
                    tasks.stream().map(task -> new ReadResult.Read(task.document())), outcome -> {
                        Task task = next.next();
                        switch (outcome) {
                            case Outcome.Failed failed -> {
                                tally.add(failed.issue());
                                scoreboard.add(task.document(), task.scorer().apply(nothing(task)));
                            }
                            case Outcome.Extracted extracted -> {
                                tally.addDocument();
                                scoreboard.add(task.document(), task.scorer().apply(extracted.facts()));
                            }
                        }
                        progress.step();
                    });
        }
    }

    /** A document that could not be understood counts, as one in which nothing was found. */
    private static DocumentFacts nothing(Task task) {
        return new DocumentFacts(task.document(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Speed speed(long tokens) {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        return new Speed(tokens, Duration.between(started, Instant.now()).toMillis() / MILLISECONDS);
    }
}
