package dateline.cli;

import dateline.extractor.kb.DumpReport;
import dateline.extractor.kb.KnowledgeBaseBuilder;
import dateline.extractor.kb.KnowledgeBaseIndex;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds the knowledge base. */
@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Builds the knowledge base from CoreNLP's dictionary of names and, if you have one, a dump of Wikidata.")
final class KbBuildCommand implements Callable<Integer> {

    /** System property by which the launcher says where it has put the jar. */
    private static final String PROPERTY = "dateline.wikidict";

    @Option(names = "--wikidict", paramLabel = "FILE",
            description = "The jar stanford-corenlp with the classifier models-english-kbp, or wikidict.tab.gz out of it "
                    + "(default: the launcher gets it).")
    private Optional<Path> wikidict = Optional.empty();
    @Option(names = "--no-wikidict", description = "Build of the dump of Wikidata alone.")
    private boolean withoutWikidict;
    @Option(names = "--wikidata", paramLabel = "FILE",
            description = "A dump of Wikidata: JSON or N-Triples, packed with gzip or bzip2 or not.")
    private Optional<Path> wikidata = Optional.empty();
    @Option(names = "--allow-cut", description = "Take a dump that is cut off as far as it goes.")
    private boolean allowsCut;
    @Option(names = "--output", paramLabel = "FILE",
            description = "Write there (default: where Dateline looks for it).")
    private Optional<Path> output = Optional.empty();
    @ParentCommand
    private KbCommand parent;

    @Override
    public Integer call() {
        Streams streams = parent.dateline().streams();
        Path target = output.or(KnowledgeBaseOption::findBuilt)
                .orElseThrow(() -> new CommandException("say with --output where to write the knowledge base"));
        Optional<Path> dictionary = withoutWikidict ? Optional.empty()
                : wikidict.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).filter(Files::exists));
        if (dictionary.isEmpty() && wikidata.isEmpty()) {
            throw new CommandException("say with --wikidict where CoreNLP's dictionary of names is, with --wikidata where a "
                    + "dump of Wikidata is, or both");
        }
        KnowledgeBaseBuilder builder = new KnowledgeBaseBuilder(dictionary, wikidata, allowsCut);
        Optional<DumpReport> report;
        try (ProgressMeter progress = ProgressMeter.ofBytes(streams, "knowledge base", builder.countBytes())) {
            report = builder.build(target, progress::stepBy);
        }
        KbInfoCommand.print(target, KnowledgeBaseIndex.open(target), streams.out());
        return report.map(read -> tell(read, streams.err())).orElse(ExitCode.OK);
    }

    /** Says what was left out and returns the exit code. */
    private static int tell(DumpReport report, PrintStream err) {
        if (report.broken() > 0) {
            err.printf(Locale.ROOT, "dateline: %s: %,d of %,d lines could not be understood and were left out:%n",
                    report.dump(), report.broken(), report.lines());
            report.examples().forEach(example -> err.println("  " + example));
        }
        report.cut().ifPresent(place -> err.printf("dateline: %s: is cut off at %s; the knowledge base holds what is "
                + "before%n", report.dump(), place));
        return report.broken() > 0 || report.cut().isPresent() ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
}
