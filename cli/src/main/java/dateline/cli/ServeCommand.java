package dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves a graph that was built before. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Serves the graph: the explorer, the SPARQL endpoint and Fuseki's own UI. Ends with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;
    @Mixin
    private ServerOptions server;
    @Mixin
    private KnowledgeBaseOption knowledgeBase;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        SharedExtractor extractor = new SharedExtractor(knowledgeBase.open(dateline.streams()));
        Serving.untilStopped(server.settings(data.directory, extractor), dateline.streams().out());
        return ExitCode.OK;
    }
}
