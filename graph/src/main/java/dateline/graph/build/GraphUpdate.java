package dateline.graph.build;

import dateline.graph.map.ArticleGraph;
import dateline.graph.store.GraphStore;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings the graphs on disk up to date, one after another. All within one write transaction of the caller's, so that
 * readers, and a crash, see the old graphs or the new ones.
 */
final class GraphUpdate {

    /** How many quads are held while a graph is removed. */
    private static final int REMOVED_AT_ONCE = 10_000;

    private final DatasetGraph dataset;
    private final GraphVersions versions;
    private final Set<Node> present = new HashSet<>();

    /** @param prefixes what clients of the store are offered */
    GraphUpdate(GraphStore store, GraphVersions versions, PrefixMap prefixes) {
        this.dataset = store.dataset();
        this.versions = versions;
        dataset.prefixes().putAll(prefixes);
        dataset.listGraphNodes().forEachRemaining(present::add);
    }

    /**
     * Whether a graph of that digest is on disk; then it stays.
     *
     * @param digest of the graph before validation
     */
    boolean keep(Node name, String digest) {
        boolean isOnDisk = versions.isOnDisk(name, digest);
        if (isOnDisk) {
            present.remove(name);
        }
        return isOnDisk;
    }

    /** What validation left of a kept article when it was written. */
    ArticleGraph asOnDisk(ArticleGraph article) {
        return article.keep(article.graph(), triple -> dataset.contains(Quad.create(article.name(), triple)));
    }

    /** In the place of what the graph holds now. */
    void write(Node name, TripleSource triples) {
        if (present.remove(name)) {
            remove(name);
        }
        triples.tell(triple -> dataset.add(Quad.create(name, triple)));
    }

    /** The same, unless it is on disk already. */
    void writeIfNew(Node name, TripleSource triples) {
        if (!keep(name, versions.digest(triples))) {
            write(name, triples);
        }
    }

    /** Graphs that were neither written nor kept go. */
    void removeOthers() {
        present.forEach(this::remove);
        present.clear();
    }

    // Quad by quad, because only then the text index hears of it.
    private void remove(Node name) {
        List<Quad> quads;
        do {
            Iterator<Quad> left = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
            quads = Iter.take(left, REMOVED_AT_ONCE);
            Iter.close(left);
            quads.forEach(dataset::delete);
        } while (!quads.isEmpty());
    }
}
