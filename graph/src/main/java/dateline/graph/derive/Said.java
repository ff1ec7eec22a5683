package dateline.graph.derive;

import dateline.extractor.model.Factuality;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A claim and the independent outlet that carries it.
 *
 * @param event that it is about, unless it is about a relation
 */
record Said(Node outlet, Node claim, Optional<Node> event, Factuality factuality, double confidence) {
}
