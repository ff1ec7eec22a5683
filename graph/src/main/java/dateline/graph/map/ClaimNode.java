package dateline.graph.map;

import dateline.extractor.model.Factuality;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A claim in an article's graph.
 *
 * @param event that it is about, unless it is about a relation
 * @param edges the shortcuts that it supports or denies
 */
public record ClaimNode(Node iri, Optional<Node> event, Factuality factuality, double confidence, List<Edge> edges) {

    public ClaimNode {
        edges = List.copyOf(edges);
    }

    /**
     * Two things that the claim connects.
     *
     * @param because the statements of the article's graph that the edge follows from
     */
    public record Edge(Triple triple, Set<Triple> because) {
        public Edge {
            because = Set.copyOf(because);
        }
    }
}
