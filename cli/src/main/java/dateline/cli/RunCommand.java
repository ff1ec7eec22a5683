package dateline.cli;

import dateline.server.DatelineServer;
import dateline.server.ServerSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Builds the graph and serves it. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Builds the graph and serves it: the explorer, the SPARQL endpoint and Fuseki's own UI.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private InputOptions input;
    @Mixin
    private DataOption data;
    @Mixin
    private ServerOptions server;
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
        ServerSettings settings = server.settings(data.directory, extractor);
        DatelineServer.requireFreePort(settings);
        int exitCode = Building.build(input, data.directory, extractor, online, dateline);
        if (exitCode != ExitCode.NOTHING_DONE) {
            Serving.untilStopped(settings, dateline.streams().out());
        }
        return exitCode;
    }
}
