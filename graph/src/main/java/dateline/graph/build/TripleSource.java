package dateline.graph.build;

import dateline.graph.Digest;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** What a graph without blank nodes is to hold; it need not be in memory. Told in the same order each time. */
interface TripleSource {

    void tell(Consumer<Triple> out);

    /**
     * Tells whether two graphs are the same.
     *
     * @param rules digest of what else decides about the graph's content on disk
     */
    default String digest(String rules) {
        Digest digest = new Digest().add(rules);
        tell(triple -> digest.add(line(triple)));
        return digest.hex();
    }

    static TripleSource of(Graph graph) {
        return new TripleSource() {
            @Override
            public void tell(Consumer<Triple> out) {
                graph.find().forEachRemaining(out);
            }

            /** A graph has no order. */
            @Override
            public String digest(String rules) {
                Digest digest = new Digest().add(rules);
                graph.find().mapWith(TripleSource::line).toList().stream().sorted().forEach(digest::add);
                return digest.hex();
            }
        };
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + ' ' + NodeFmtLib.strNT(triple.getPredicate()) + ' '
                + NodeFmtLib.strNT(triple.getObject());
    }
}
