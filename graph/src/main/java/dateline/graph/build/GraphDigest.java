package dateline.graph.build;

import dateline.graph.Digest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Tells whether two graphs without blank nodes are the same. */
final class GraphDigest {

    private GraphDigest() {
    }

    /** @param rules digest of what else decides about the graph's content on disk */
    static String of(Graph graph, String rules) {
        Digest digest = new Digest().add(rules);
        graph.find().mapWith(GraphDigest::line).toList().stream().sorted().forEach(digest::add);
        return digest.hex();
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + ' ' + NodeFmtLib.strNT(triple.getPredicate()) + ' '
                + NodeFmtLib.strNT(triple.getObject());
    }
}
