package dateline.graph.ontology;

import dateline.graph.Digest;
import dateline.graph.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and the shapes as RDF, as they lie on the class path. */
public final class Ontology {

    private static final String FOLDER = "/dateline/ontology/";
    /** What people wrote, and what follows from the lexicon. */
    private static final List<String> FILES = List.of("dateline.ttl", "entities.ttl", "events.ttl", "relations.ttl");
    private static final String SKOLEM = "https://w3id.org/.well-known/genid/dateline/";
    private static final String SHAPES = "shapes.ttl";

    private Ontology() {
    }

    /** The content of the graph of the ontology. */
    public static Graph load() {
        Graph graph = GraphFactory.createDefaultGraph();
        FILES.forEach(file -> read(file, graph));
        return graph;
    }

    /** The shapes that are written by hand. */
    public static Graph loadShapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        read(SHAPES, graph);
        return graph;
    }

    /** Which class is a kind of which: as much of the ontology as validation needs. */
    public static Graph classes(Vocabulary vocabulary) {
        Graph graph = GraphFactory.createDefaultGraph();
        vocabulary.listEntityTypes().forEach(type -> type.parents().forEach(parent ->
                graph.add(Triple.create(Terms.dl(type.name()), Terms.SUB_CLASS_OF, Terms.dl(parent)))));
        vocabulary.listEventClasses().forEach(type -> graph.add(Triple.create(Terms.dl(type.name()),
                Terms.SUB_CLASS_OF, type.parent().map(Terms::dl).orElse(Terms.EVENT_CLASS))));
        return graph;
    }

    /** Changes when anything in the ontology or the shapes does. */
    public static String digest() {
        Digest digest = new Digest();
        Stream.concat(FILES.stream(), Stream.of(SHAPES)).forEach(file -> {
            try (InputStream in = open(file)) {
                digest.add(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("ontology/" + file, e);
            }
        });
        return digest.hex();
    }

    /** A name for what the file leaves without one, always the same: graphs with blank nodes cannot be compared. */
    private static Node withoutBlank(String file, Node node) {
        return node.isBlank() ? Terms.iri(SKOLEM + file + "-" + node.getBlankNodeLabel()) : node;
    }

    private static InputStream open(String file) {
        InputStream in = Ontology.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the ontology's file " + file + " is missing from the class path");
        }
        return in;
    }

    private static void read(String file, Graph into) {
        try (InputStream in = open(file)) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).labelToNode(LabelToNode.createIncremental()).parse(graph);
            graph.find().forEachRemaining(triple -> into.add(Triple.create(withoutBlank(file, triple.getSubject()),
                    triple.getPredicate(), withoutBlank(file, triple.getObject()))));
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/" + file, e);
        }
    }
}
