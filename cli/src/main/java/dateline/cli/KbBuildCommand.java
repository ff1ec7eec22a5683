package dateline.cli;

import dateline.extractor.kb.KnowledgeBaseBuilder;
import dateline.extractor.kb.KnowledgeBaseIndex;
import java.nio.file.Path;
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
        Path dictionary = wikidict.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of))
                .orElseThrow(() -> new CommandException("say with --wikidict where CoreNLP's dictionary of names is"));
        KnowledgeBaseBuilder builder = new KnowledgeBaseBuilder(dictionary, Optional.empty());
        try (ProgressMeter progress = ProgressMeter.ofBytes(streams, "knowledge base", builder.countBytes())) {
            builder.build(target, progress::stepBy);
        }
        KbInfoCommand.print(target, KnowledgeBaseIndex.open(target), streams.out());
        return ExitCode.OK;
    }
}
