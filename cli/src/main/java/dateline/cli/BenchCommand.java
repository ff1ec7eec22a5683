package dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.extractor.bench.Comparison;
import dateline.extractor.bench.Round;
import dateline.extractor.bench.Side;
import dateline.extractor.bench.StockEngine;
import dateline.extractor.model.Document;
import dateline.extractor.read.DocumentReader;
import dateline.extractor.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures the speed of extraction beside CoreNLP as it comes. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        description = "Measures speed and memory of extraction beside stock CoreNLP (ner, depparse, coref, kbp) on the "
                + "same documents; stores nothing. Takes some minutes.")
final class BenchCommand implements Callable<Integer> {

    private static final long LARGEST_FILE = 10L * 1024 * 1024;
    private static final int FEWEST_WARM_UP_ROUNDS = 2;
    private static final double WARM_UP_SECONDS = 20;

    @Parameters(paramLabel = "PATH", description = "Text and HTML files, and folders of them (default: the seeds).")
    private List<Path> paths = List.of(Path.of(System.getProperty("dateline.home", "."), "seeds"));
    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5",
            description = "How often each engine reads all documents once it is warm (default: ${DEFAULT-VALUE}).")
    private int rounds;
    @Option(names = "--threads", paramLabel = "N",
            description = "Documents that each engine works on at a time (default: one a processor, here "
                    + "${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();
    @Option(names = "--format", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;
    @ParentCommand
    private Dateline dateline;

    enum Format { TEXT, JSON }

    private record Warm(List<Round> dateline, List<Round> stock, Peaks peaks) {
    }

    private record Peaks(OptionalLong dateline, OptionalLong stock) {
    }

    @Override
    public Integer call() throws JsonProcessingException {
        requirePositive("--rounds", rounds);
        requirePositive("--threads", threads);
        List<Document> documents = documents();
        Streams streams = dateline.streams();
        try (ProgressMeter progress = ProgressMeter.start(streams, "bench", 0)) {
            Comparison comparison = compare(documents, progress);
            streams.out().print(format == Format.JSON ? BenchJson.write(comparison) + System.lineSeparator()
                    : BenchTable.of(comparison));
        }
        return ExitCode.OK;
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new CommandException(option + " " + value + " must be 1 or more");
        }
    }

    private List<Document> documents() {
        List<ReadResult> results = new DocumentReader(LARGEST_FILE).read(paths).toList();
        String failed = results.stream().filter(ReadResult.Failed.class::isInstance)
                .map(result -> ((ReadResult.Failed) result).issue().message())
                .collect(Collectors.joining(System.lineSeparator()));
        if (!failed.isEmpty()) {
            throw new CommandException(failed); // both engines must read the same
        }
        return results.stream().map(result -> ((ReadResult.Read) result).document()).toList();
    }

    private Comparison compare(List<Document> documents, ProgressMeter progress) {
        BenchProcess.Run coldDateline = coldDateline();
        progress.step();
        BenchProcess.Run coldStock = coldStock(documents);
        progress.step();
        Warm warm = warm(progress);
        return new Comparison(documents.size(), threads,
                new Side(warm.dateline(), warm.peaks().dateline(), coldDateline.seconds(), coldDateline.peakBytes()),
                new Side(warm.stock(), warm.peaks().stock(), coldStock.seconds(), coldStock.peakBytes()));
    }

    private BenchProcess.Run coldDateline() {
        return inFolder(folder -> {
            List<String> arguments = new ArrayList<>(List.of("build", "--threads", Integer.toString(threads), "--data",
                    folder.resolve("data").toString()));
            paths.forEach(path -> arguments.add(path.toString()));
            long start = System.nanoTime();
            try (BenchProcess process = BenchProcess.dateline(arguments)) {
                return process.await(start);
            }
        });
    }

    private BenchProcess.Run coldStock(List<Document> documents) {
        return inFolder(folder -> {
            List<String> files = new ArrayList<>();
            for (Document document : documents) {
                Path file = folder.resolve(files.size() + ".txt");
                files.add(Files.writeString(file, document.text()).toString());
            }
            Path list = Files.write(folder.resolve("files"), files);
            long start = System.nanoTime();
            try (BenchProcess process = BenchProcess.other("stock CoreNLP",
                    StockEngine.commandLine(list, folder, threads))) {
                return process.await(start);
            }
        });
    }

    /** The engines take turns, so that whatever else the machine does slows both. */
    private Warm warm(ProgressMeter progress) {
        try (BenchProcess ours = BenchProcess.dateline(engine(BenchEngineCommand.Kind.DATELINE));
                BenchProcess stock = BenchProcess.dateline(engine(BenchEngineCommand.Kind.STOCK))) {
            warmUp(ours, progress);
            warmUp(stock, progress);
            List<Round> ofOurs = new ArrayList<>();
            List<Round> ofStock = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ofOurs.add(ours.round());
                ofStock.add(stock.round());
                progress.step();
            }
            return new Warm(ofOurs, ofStock, new Peaks(ours.peakBytes(), stock.peakBytes()));
        }
    }

    private static void warmUp(BenchProcess engine, ProgressMeter progress) {
        double seconds = 0;
        for (int round = 0; round < FEWEST_WARM_UP_ROUNDS || seconds < WARM_UP_SECONDS; round++) {
            seconds += engine.round().seconds();
            progress.step();
        }
    }

    private List<String> engine(BenchEngineCommand.Kind kind) {
        List<String> arguments = new ArrayList<>(List.of(BenchEngineCommand.NAME, "--engine", kind.name(), "--threads",
                Integer.toString(threads)));
        paths.forEach(path -> arguments.add(path.toString()));
        return arguments;
    }

    private interface InFolder {
        BenchProcess.Run run(Path folder) throws IOException;
    }

    /** In a folder that is gone afterwards. */
    private static BenchProcess.Run inFolder(InFolder work) {
        try {
            Path folder = Files.createTempDirectory("dateline-bench");
            try {
                return work.run(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CommandException("cannot use the folder for temporary files: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
