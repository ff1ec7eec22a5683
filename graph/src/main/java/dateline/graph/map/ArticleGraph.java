package dateline.graph.map;

import dateline.extractor.model.DocumentId;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The named graph of an article, and its claims in the form that the derivation needs.
 *
 * @param name   the article's IRI
 * @param graph  has no blank nodes; not to be changed
 * @param outlet who publishes it: the publisher, or the article itself where none is known
 */
public record ArticleGraph(DocumentId document, Node name, Node outlet, Graph graph, List<ClaimNode> claims) {

    public ArticleGraph {
        claims = List.copyOf(claims);
    }

    /** The IRIs of its entities, with positions; used for counting. */
    public Set<Node> entities() {
        return graph.find(Node.ANY, dateline.graph.Terms.PREF_LABEL, Node.ANY).mapWith(triple -> triple.getSubject())
                .toSet();
    }
}
