package dateline.graph.export;

import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.store.GraphStore;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Writes a dataset, or one graph of it, as RDF. The same content always gives the same bytes. */
public final class GraphExport {

    private static final Comparator<Quad> ORDER = Comparator.comparing((Quad quad) -> key(quad.getSubject()))
            .thenComparing(quad -> key(quad.getPredicate())).thenComparing(quad -> key(quad.getObject()));

    private final Iris iris;

    /** @param iris whose prefixes are written */
    public GraphExport(Iris iris) {
        this.iris = iris;
    }

    /** Writes the whole graph of a store, in UTF-8; does not close. */
    public void write(GraphStore store, RdfFormat format, OutputStream out) {
        write(store.dataset(), format, Optional.empty(), out);
    }

    /**
     * Writes in UTF-8 and flushes; does not close.
     *
     * @param graph IRI of the only graph to write; without it all, and in a form without graphs what they hold together
     */
    public void write(DatasetGraph dataset, RdfFormat format, Optional<String> graph, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.jena());
        stream.start();
        if (format != RdfFormat.NQUADS) {
            Terms.prefixes(iris).forEach(stream::prefix);
        }
        Txn.executeRead(dataset, () -> graphs(dataset, format, graph).forEach(name -> sorted(dataset, name)
                .forEach(quad -> {
                    if (format.namesGraphs()) {
                        stream.quad(quad);
                    } else {
                        stream.triple(quad.asTriple());
                    }
                })));
        stream.finish();
    }

    private static Stream<Node> graphs(DatasetGraph dataset, RdfFormat format, Optional<String> graph) {
        if (graph.isPresent()) {
            return Stream.of(Terms.iri(graph.get()));
        }
        if (!format.namesGraphs()) {
            return Stream.of(Quad.unionGraph);
        }
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        return names.stream().sorted(Comparator.comparing(GraphExport::key));
    }

    private static Stream<Quad> sorted(DatasetGraph dataset, Node graph) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        return quads.stream().distinct().sorted(ORDER);
    }

    private static String key(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
