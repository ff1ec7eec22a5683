package dateline.graph.export;

import dateline.extractor.json.FactsJson;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.facts.FactsStore;
import dateline.graph.facts.StoredFacts;
import dateline.graph.ontology.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;

/**
 * What a build kept of the articles of a graph: the facts with all their offsets and issues, which the graph has only
 * in part, under the names that the graph gave them.
 */
public final class ArticleFacts {

    private final FactsStore kept;
    private final Iris iris;
    private final Vocabulary vocabulary;

    /** @param data the data directory */
    public ArticleFacts(Path data, Iris iris, Vocabulary vocabulary) {
        this.kept = new FactsStore(data.resolve("facts"));
        this.iris = iris;
        this.vocabulary = vocabulary;
    }

    /**
     * The facts of the article of that IRI as a line of JSON; nothing when the graph has no such article or no facts of
     * it are kept. To be called within a transaction.
     *
     * @throws dateline.extractor.json.FactsFormatException if another version wrote them in another form
     */
    public Optional<String> findJson(String article, DatasetGraph dataset) {
        Graph graph = dataset.getGraph(Terms.iri(article));
        Node document = G.getZeroOrOneSP(graph, Terms.iri(article), Terms.IDENTIFIER);
        if (document == null) {
            return Optional.empty();
        }
        return kept.find(new DocumentId(document.getLiteralLexicalForm()))
                .filter(StoredFacts.Intact.class::isInstance).map(StoredFacts.Intact.class::cast)
                .map(stored -> toJson(kept.parse(stored), graph));
    }

    private String toJson(DocumentFacts facts, Graph graph) {
        return new FactsJson(new GraphNames(facts, graph, iris, vocabulary)).toLine(facts);
    }
}
