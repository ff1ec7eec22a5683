package dateline.cli;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.read.ReadResult;
import dateline.graph.Iris;
import dateline.graph.build.BuildReport;
import dateline.graph.build.BuildSettings;
import dateline.graph.build.GraphBuilder;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.store.GraphCounts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Brings a data directory up to date and says what came of it. */
final class Building {

    private static final double NANOSECONDS = 1e9;

    private Building() {
    }

    static GraphBuilder builder(Path data, String extractor, int threads) {
        return new GraphBuilder(data, () -> Vocabulary.of(Lexicon.load()),
                new BuildSettings(Iris.withDefaultBase(), Dateline.VERSION, extractor, threads));
    }

    /** Returns the exit code. */
    static int build(InputOptions input, Path data, SharedExtractor extractor, WhenOnline online, Dateline dateline) {
        input.count();
        int built = build(input.read()::iterator, builder(data, extractor.version(), input.threads()), extractor, dateline);
        return online.isWanted() && built != ExitCode.NOTHING_DONE
                ? Math.max(built, link(data, extractor, input.threads(), online.options(), dateline)) : built;
    }

    /** Brings the links of a built graph up to date over the web; returns the exit code. */
    static int link(Path data, SharedExtractor extractor, int threads, OnlineOptions online, Dateline dateline) {
        GraphBuilder builder = builder(data, extractor.version(), threads);
        boolean isAnswered = online.ask(data, dateline.streams());
        int built = build(List.of(), builder, extractor, dateline);
        return isAnswered ? built : Math.max(built, ExitCode.SOME_FAILED);
    }

    /** Returns the exit code. */
    static int build(Iterable<ReadResult> documents, GraphBuilder builder, SharedExtractor extractor,
                     Dateline dateline) {
        Streams streams = dateline.streams();
        BuildReport report;
        try (BuildProgress progress = new BuildProgress(streams)) {
            report = builder.build(documents, extractor::forBuild, progress);
        }
        DocumentTally tally = new DocumentTally(dateline.isVerbose());
        tally.addDocuments(report.read());
        tally.addAll(report.issues());
        tally.print(streams.err());
        print(report, streams.out());
        return tally.exitCode();
    }

    private static void print(BuildReport report, PrintStream out) {
        if (report.read() > 0 || report.extracted() > 0) {
            printWork(report, out);
        }
        GraphCounts counts = report.counts();
        out.printf(Locale.ROOT, "The graph holds %s, %d entities, %d events, %d relations, %d claims.%n",
                documents(counts.documents()), counts.entities(), counts.events(), counts.relations(), counts.claims());
        out.flush();
    }

    /** Nothing is read where only links are brought up to date. */
    private static void printWork(BuildReport report, PrintStream out) {
        out.printf(Locale.ROOT, "Read %s: %d new or changed, %d unchanged, %d failed (%.1f s",
                documents(report.read()),
                report.extracted(), report.unchanged(), report.failed(), report.total().toNanos() / NANOSECONDS);
        if (report.tokensPerSecond() > 0) {
            out.printf(Locale.ROOT, ", %.0f tokens a second", report.tokensPerSecond());
        }
        out.println(").");
    }

    private static String documents(int number) {
        return number == 1 ? "1 document" : number + " documents";
    }
}
