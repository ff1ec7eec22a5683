package dateline.cli;

import dateline.extractor.json.FactsFormatException;
import dateline.extractor.lexicon.Lexicon;
import dateline.graph.Iris;
import dateline.graph.build.StoredCorpus;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Explainer;
import dateline.graph.resolve.Explanation;
import dateline.graph.resolve.UnknownNodeException;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import dateline.graph.store.StoreState;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells why a node of the graph is one. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Tells which evidence made an entity, office or event one node of several articles.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IRI", description = "An IRI, in full or as ent:Anna_Berg or ev:7f3a9c, or a label.")
    private String iri;
    @Mixin
    private DataOption data;
    @ParentCommand
    private Dateline dateline;

    /** Reads only the facts, so that it works beside a running server. */
    @Override
    public Integer call() {
        GraphStore.checkIsOurs(data.directory);
        if (StoreState.find(data.directory).isEmpty()) {
            throw new StoreException.NoStore(data.directory);
        }
        try {
            print(new Explainer(Vocabulary.of(Lexicon.load()), Iris.withDefaultBase())
                    .explain(StoredCorpus.asLinked(data.directory), iri));
            return ExitCode.OK;
        } catch (UnknownNodeException e) {
            throw new CommandException(e.getMessage(), e);
        } catch (FactsFormatException e) {
            throw new CommandException("the facts in " + data.directory + " are of another version; build again", e);
        }
    }

    private void print(Explanation explanation) {
        PrintStream out = dateline.streams().out();
        out.println(explanation.iri());
        out.println(explanation.title());
        explanation.sections().forEach(section -> {
            out.println();
            out.println(section.title());
            section.lines().forEach(line -> out.println("  " + line));
        });
        out.flush();
    }
}
