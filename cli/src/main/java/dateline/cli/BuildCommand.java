package dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Builds the graph. */
@Command(name = "build", mixinStandardHelpOptions = true,
        description = "Reads articles, extracts what they say and puts it into the graph; skips what is unchanged.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input;
    @Mixin
    private DataOption data;
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @Mixin
    private ImpliedOption implied;
    @Mixin
    private WhenOnline online;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        SharedExtractor extractor = new SharedExtractor(knowledgeBase.open(dateline.streams()), implied);
        return Building.build(input, data.directory, extractor, online, dateline);
    }
}
