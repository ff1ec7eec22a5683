package dateline.graph.map;

import dateline.extractor.model.DocumentId;
import dateline.graph.Terms;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

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

    /**
     * The same article with another graph, and only the claims and edges that it holds.
     *
     * @param holds tells whether a triple is in {@code other}
     */
    public ArticleGraph keep(Graph other, Predicate<Triple> holds) {
        List<ClaimNode> kept = claims.stream()
                .filter(claim -> holds.test(Triple.create(claim.iri(), Terms.TYPE, Terms.CLAIM)))
                .map(claim -> new ClaimNode(claim.iri(), claim.event(), claim.factuality(), claim.confidence(),
                        claim.edges().stream().filter(edge -> edge.because().stream().allMatch(holds)).toList()))
                .toList();
        return new ArticleGraph(document, name, outlet, other, kept);
    }

    /** The IRIs of everything in it that has a preferred name. */
    public Set<Node> named() {
        return graph.find(Node.ANY, Terms.PREF_LABEL, Node.ANY).mapWith(Triple::getSubject).toSet();
    }
}
