package dateline.graph.validate;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.extractor.lexicon.EventClass;
import dateline.graph.Terms;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A shape for each event class, from the lexicon: a role may be filled by what is of an admitted type, by what may turn
 * out to be (a Place where a City is wanted, a Thing of which nothing is known), and by another event.
 */
final class EventShapes {

    private final Vocabulary vocabulary;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private EventShapes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Graph of(Vocabulary vocabulary) {
        EventShapes shapes = new EventShapes(vocabulary);
        vocabulary.listEventClasses().forEach(shapes::add);
        return shapes.graph;
    }

    private void add(EventClass type) {
        Node shape = dl(type.name() + "Shape");
        say(shape, Terms.TYPE, sh("NodeShape"));
        say(shape, sh("targetClass"), dl(type.name()));
        type.roles().forEach((role, admitted) -> {
            if (!admitted.isEmpty()) {
                say(shape, sh("property"), role(role, admitted));
            }
        });
    }

    private Node role(String role, List<String> admitted) {
        Node property = NodeFactory.createBlankNode();
        say(property, sh("path"), dl(role));
        say(property, sh("message"), NodeFactory.createLiteralString("is none of " + String.join(", ", admitted)
                + ", which the role admits"));
        List<Node> options = new ArrayList<>();
        admitted.forEach(type -> options.add(constraint(sh("class"), dl(type))));
        options.add(constraint(sh("class"), Terms.EVENT_CLASS));
        options.add(mayTurnOut(admitted));
        say(property, sh("or"), list(options));
        return property;
    }

    private Node mayTurnOut(List<String> admitted) {
        Set<String> broader = new TreeSet<>(Set.of(Vocabulary.THING));
        admitted.forEach(type -> broader.addAll(vocabulary.ancestors(type)));
        Node typed = NodeFactory.createBlankNode();
        say(typed, sh("path"), Terms.TYPE);
        say(typed, sh("in"), list(broader.stream().map(Terms::dl).toList()));
        return constraint(sh("property"), typed);
    }

    private Node constraint(Node predicate, Node object) {
        Node shape = NodeFactory.createBlankNode();
        say(shape, predicate, object);
        return shape;
    }

    private Node list(List<Node> items) {
        Node rest = iri(Terms.RDF + "nil");
        for (Node item : items.reversed()) {
            Node cell = NodeFactory.createBlankNode();
            say(cell, iri(Terms.RDF + "first"), item);
            say(cell, iri(Terms.RDF + "rest"), rest);
            rest = cell;
        }
        return rest;
    }

    private void say(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    private static Node sh(String localName) {
        return iri(Terms.SH + localName);
    }
}
