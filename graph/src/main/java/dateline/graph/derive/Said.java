package dateline.graph.derive;

import dateline.graph.map.ClaimNode;
import org.apache.jena.graph.Node;

/** A claim and the independent outlet that carries it. */
record Said(Node outlet, ClaimNode claim) {
}
