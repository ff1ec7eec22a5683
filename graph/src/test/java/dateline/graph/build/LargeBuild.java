package dateline.graph.build;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.read.ReadResult;
import dateline.graph.GeneratedNews;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Builds a graph of any number of invented articles and says how long each stage took; run with the heap that is to do.
 * The facts are kept in the directory, so that a second run measures the graph alone.
 */
public final class LargeBuild {

    private static final double NANOSECONDS = 1e9;
    private static final long MEGABYTE = 1 << 20;
    private static final int THREADS = 2;

    private LargeBuild() {
    }

    /** @param args how many articles, and an empty or new data directory */
    public static void main(String[] args) {
        int number = Integer.parseInt(args[0]);
        Path data = Path.of(args[1]);
        Vocabulary vocabulary = Vocabulary.of(Lexicon.load());
        GraphBuilder builder = new GraphBuilder(data, () -> vocabulary,
                new BuildSettings(Iris.withDefaultBase(), "0.0.1", "generated", THREADS));
        List<ReadResult> documents = Files.exists(data) ? List.of() : IntStream.range(0, number)
                .<ReadResult>mapToObj(i -> new ReadResult.Read(GeneratedNews.article(i, number).document())).toList();
        BuildReport report = builder.build(documents, () -> document -> facts(document.id().value(), number),
                BuildListener.silent());
        System.out.println(report.counts());
        Arrays.stream(Stage.values()).forEach(stage -> System.out.printf(Locale.ROOT, "%-9s %7.1f s%n", stage,
                report.time(stage).toNanos() / NANOSECONDS));
        System.out.printf(Locale.ROOT, "total     %7.1f s, %d MB of heap at most%n",
                report.total().toNanos() / NANOSECONDS, peak() / MEGABYTE);
    }

    private static DocumentFacts facts(String id, int number) {
        return GeneratedNews.article(Integer.parseInt(id.replaceAll("\\D", "")), number);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }
}
