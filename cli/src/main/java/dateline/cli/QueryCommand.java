package dateline.cli;

import dateline.graph.query.ResultFormat;
import dateline.graph.query.SparqlQuery;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one SPARQL query. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Answers a SPARQL query from the data directory, or asks a running server.")
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", description = "A file that ends with .rq, - for standard input, or the query "
            + "itself. The prefixes dl:, ent:, schema: and so on need not be declared.")
    private String query;
    @Mixin
    private DataOption data;
    @Option(names = "--endpoint", paramLabel = "URL",
            description = "Ask this SPARQL endpoint instead, such as http://127.0.0.1:3030/sparql.")
    private Optional<URI> endpoint;
    @Option(names = "--format", defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); a graph is written as Turtle.")
    private ResultFormat format;
    @ParentCommand
    private Dateline dateline;

    @Override
    public Integer call() {
        SparqlQuery parsed = SparqlQuery.parse(text());
        PrintStream out = dateline.streams().out();
        if (endpoint.isPresent()) {
            parsed.ask(endpoint.get(), format, out);
        } else {
            answer(parsed, out);
        }
        return ExitCode.OK;
    }

    private void answer(SparqlQuery parsed, PrintStream out) {
        try (GraphStore store = GraphStore.open(data.directory)) {
            parsed.answer(store, format, out);
        } catch (StoreException.Locked e) {
            throw new CommandException(e.getMessage() + "; a server is asked with --endpoint URL", e);
        }
    }

    private String text() {
        try {
            if (query.equals("-")) {
                return new String(dateline.streams().in().readAllBytes(), StandardCharsets.UTF_8);
            }
            return query.endsWith(".rq") ? Files.readString(Path.of(query)) : query;
        } catch (IOException | InvalidPathException e) {
            throw new CommandException("cannot read the query " + query + "; check the path", e);
        }
    }
}
