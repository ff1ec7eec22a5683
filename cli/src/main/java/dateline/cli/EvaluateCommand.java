package dateline.cli;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.Extractor;
import dateline.extractor.batch.BatchExtractor;
import dateline.extractor.batch.BatchExtractor.Outcome;
import dateline.extractor.bench.StockExtractor;
import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Scoreboard;
import dateline.extractor.evaluation.Speed;
import dateline.extractor.evaluation.Task;
import dateline.extractor.evaluation.benchmark.Benchmark;
import dateline.extractor.evaluation.benchmark.BenchmarkName;
import dateline.extractor.evaluation.gold.GoldEvaluation;
import dateline.extractor.evaluation.gold.PredictionFile;
import dateline.extractor.evaluation.report.Report;
import dateline.extractor.evaluation.report.ReportFormat;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.read.ReadResult;
import dateline.extractor.work.WorkListener;
import dateline.graph.Iris;
import dateline.graph.evaluation.ClusterEvaluation;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures the extraction against what people annotated. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Measures how good the extraction is, against your own gold or against a benchmark.")
final class EvaluateCommand implements Callable<Integer> {

    private static final double MILLISECONDS = 1000;

    @ArgGroup(multiplicity = "1")
    private Against against;
    @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
            description = "List up to N mistakes of each kind with their sentences (default: ${DEFAULT-VALUE}).")
    private int errors;
    @Option(names = "--format", defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); html is one page for itself.")
    private ReportFormat format;
    @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of standard output.")
    private Optional<Path> output;
    @Option(names = "--threads", paramLabel = "N",
            description = "Documents to work on at a time (default: one a processor, here ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @Mixin
    private ImpliedOption implied;
    @Option(names = "--stock", description = "Measure stock CoreNLP with statistical coreference instead: names and "
            + "coreference only. Needs DATELINE_JAVA_OPTS=-Xmx8g.")
    private boolean isStock;
    @ParentCommand
    private Dateline dateline;

    /** One of the two. */
    private static final class Against {
        @ArgGroup(exclusive = false, multiplicity = "1")
        private OwnGold own;
        @ArgGroup(exclusive = false, multiplicity = "1")
        private KnownBenchmark known;
    }

    private static final class OwnGold {
        @Option(names = "--gold", paramLabel = "FILE", required = true,
                description = "What must be found, a line of JSON a document, as extract writes it.")
        private Path gold;
        @Option(names = "--predictions", paramLabel = "FILE",
                description = "What was found, written by extract; without it the gold's texts are extracted now.")
        private Optional<Path> predictions;
        @Option(names = "--clusters", paramLabel = "FILE", description = "Which mentions in all documents are one "
                + "entity or event, a line of JSON a cluster: also measures how documents are brought together.")
        private Optional<Path> clusters;
    }

    private static final class KnownBenchmark {
        @Option(names = "--benchmark", paramLabel = "NAME", required = true, description = "${COMPLETION-CANDIDATES}.")
        private BenchmarkName name;
        @Option(names = "--data", paramLabel = "DIR", required = true, description = "The folder of its files.")
        private Path folder;
    }

    @Override
    public Integer call() {
        if (errors < 0 || threads < 1) {
            throw new CommandException(errors < 0 ? "--errors " + errors + " must not be negative"
                    : "--threads " + threads + " must be 1 or more");
        }
        try {
            return against.known != null ? evaluateBenchmark(against.known) : evaluateGold(against.own);
        } catch (GoldFormatException e) {
            throw new CommandException(e.getMessage(), e);
        }
    }

    private int evaluateBenchmark(KnownBenchmark known) {
        Benchmark benchmark = known.name.load();
        return evaluate(benchmark.title(), benchmark.read(known.folder), Optional.empty());
    }

    private int evaluateGold(OwnGold own) {
        Lexicon lexicon = Lexicon.load();
        List<Task> tasks = new GoldEvaluation(lexicon).read(own.gold);
        String title = own.gold.getFileName().toString();
        Optional<ClusterEvaluation> clusters = own.clusters.map(file -> new ClusterEvaluation(file,
                new Resolver(Vocabulary.of(lexicon), Iris.withDefaultBase())));
        if (own.predictions.isEmpty()) {
            return evaluate(title, tasks, clusters);
        }
        PredictionFile predictions = PredictionFile.read(own.predictions.get());
        predictions.check(own.gold, tasks);
        Scoreboard scoreboard = new Scoreboard(title);
        tasks.forEach(task -> scoreboard.add(task.document(), task.scorer().apply(predictions.get(task))));
        clusters.ifPresent(them -> them.score(tasks.stream().map(predictions::get).toList()).forEach(scoreboard::addTo));
        write(new Report(scoreboard.evaluation(), Optional.empty(), errors));
        return ExitCode.OK;
    }

    /** A document that cannot be understood is listed, and counts as one in which nothing was found. */
    private int evaluate(String title, List<Task> tasks, Optional<ClusterEvaluation> clusters) {
        Streams streams = dateline.streams();
        DocumentTally tally = new DocumentTally(dateline.isVerbose());
        Scoreboard scoreboard = new Scoreboard(title);
        Iterator<Task> inOrder = tasks.iterator();
        List<DocumentFacts> corpus = new ArrayList<>();
        try (ProgressMeter progress = ProgressMeter.start(streams, "evaluate", tasks.size())) {
            DocumentExtractor extractor = isStock ? new StockExtractor(Lexicon.load().types())
                    : implied.within(Extractor.load(knowledgeBase.open(streams), WorkListener.NONE));
            new BatchExtractor(extractor, threads).extract(
                    tasks.stream().map(task -> new ReadResult.Read(task.document())), outcome -> {
                        Task task = inOrder.next();
                        DocumentFacts facts = factsOf(task, outcome, tally);
                        scoreboard.add(task.document(), task.scorer().apply(facts));
                        clusters.ifPresent(them -> corpus.add(facts));
                        progress.step();
                    });
        }
        clusters.ifPresent(them -> them.score(corpus).forEach(scoreboard::addTo));
        Evaluation evaluation = scoreboard.evaluation();
        write(new Report(evaluation, Optional.of(speed(evaluation.tokens())), errors));
        tally.print(streams.err());
        return tally.exitCode();
    }

    private static DocumentFacts factsOf(Task task, Outcome outcome, DocumentTally tally) {
        return switch (outcome) {
            case Outcome.Extracted extracted -> {
                tally.addDocument();
                extracted.facts().issues().forEach(tally::add);
                yield extracted.facts();
            }
            case Outcome.Failed failed -> {
                tally.add(failed.issue());
                yield new DocumentFacts(task.document(), List.of(), List.of(), List.of(), List.of(), List.of());
            }
        };
    }

    /** Since the process began, its start and the loading of the models included. */
    private static Speed speed(long tokens) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new Speed(tokens, (System.currentTimeMillis() - started) / MILLISECONDS);
    }

    private void write(Report report) {
        try {
            StringBuilder text = new StringBuilder();
            format.write(report, text);
            if (output.isPresent()) {
                Files.writeString(output.get(), text);
            } else {
                dateline.streams().out().print(text);
            }
        } catch (IOException e) {
            throw output.<RuntimeException>map(file -> new CommandException("cannot write " + file + " (" + e.getMessage()
                    + "); check the path of --output", e)).orElseGet(() -> new UncheckedIOException(e));
        }
    }
}
