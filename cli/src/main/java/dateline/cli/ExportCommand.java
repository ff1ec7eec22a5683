package dateline.cli;

import dateline.graph.Iris;
import dateline.graph.export.GraphExport;
import dateline.graph.export.RdfFormat;
import dateline.graph.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the whole graph. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Prints the whole graph, sorted: the same graph gives the same bytes.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;
    @Option(names = "--format", defaultValue = "nquads",
            description = "nquads, trig or turtle, which names no graphs (default: ${DEFAULT-VALUE}).")
    private RdfFormat format;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        try (GraphStore store = GraphStore.open(data.directory)) {
            new GraphExport(Iris.withDefaultBase()).write(store, format, dateline.streams().out());
        }
        return ExitCode.OK;
    }
}
