package dateline.graph.build;

import dateline.graph.map.ArticleGraph;
import dateline.graph.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The difference between the graphs on disk and those that should be there. */
final class GraphUpdate {

    private final DatasetGraph dataset;
    private final GraphVersions versions;
    private final Workers workers;
    private final PrefixMap prefixes;
    private final Map<Node, Graph> written = new HashMap<>();
    private final Set<Node> kept = new HashSet<>();

    /** @param prefixes what clients of the store are offered */
    GraphUpdate(GraphStore store, GraphVersions versions, Workers workers, PrefixMap prefixes) {
        this.prefixes = prefixes;
        this.workers = workers;
        this.dataset = store.dataset();
        this.versions = versions;
    }

    /** Those whose graph is on disk already; their claims are what validation left of them when it was written. */
    List<ArticleGraph> keepUnchanged(List<ArticleGraph> articles) {
        List<String> digests = workers.map(articles, article -> versions.digest(article.graph()));
        List<ArticleGraph> unchanged = IntStream.range(0, articles.size())
                .filter(i -> versions.isOnDisk(articles.get(i).name(), digests.get(i))).mapToObj(articles::get).toList();
        unchanged.forEach(article -> kept.add(article.name()));
        return Txn.calculateRead(dataset, () -> unchanged.stream().map(article ->
                article.keep(article.graph(), triple -> dataset.contains(Quad.create(article.name(), triple)))).toList());
    }

    boolean isKept(ArticleGraph article) {
        return kept.contains(article.name());
    }

    /** To be written unless it is on disk already. */
    void write(Node name, Graph graph) {
        if (versions.isOnDisk(name, versions.digest(graph))) {
            kept.add(name);
        } else {
            written.put(name, graph);
        }
    }

    /** To be written. */
    void write(ArticleGraph article) {
        written.put(article.name(), article.graph());
    }

    /**
     * Writes in one transaction, so that readers, and a crash, see the old graphs or the new ones; graphs that are
     * neither written nor kept go.
     */
    void commit() {
        Txn.executeWrite(dataset, () -> {
            dataset.prefixes().putAll(prefixes);
            List<Node> present = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(present::add);
            present.stream().filter(name -> !kept.contains(name)).forEach(this::remove);
            written.keySet().stream().sorted(Comparator.comparing(Node::getURI)).forEach(name ->
                    written.get(name).find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple))));
        });
    }

    // Quad by quad, because only then the text index hears of it.
    private void remove(Node name) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        quads.forEach(dataset::delete);
    }
}
