package dateline.graph.validate;

import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes out of an article's graph what violates a shape, and what makes no sense without it. */
final class Pruning {

    /** Whose subjects make no sense, or another sense, without their objects. */
    private static final Set<Node> HANGS_ON = Set.of(Terms.TYPE, Terms.EVENT, Terms.SUBJECT, Terms.OBJECT,
            Terms.IDENT_REF, Terms.REFERENCE_CONTEXT, Terms.ARTICLE, Terms.OF, Terms.CLAIMANT);

    private final ArticleGraph article;
    private final Graph graph = GraphFactory.createDefaultGraph();

    Pruning(ArticleGraph article) {
        this.article = article;
        GraphUtil.addInto(graph, article.graph());
    }

    Graph graph() {
        return graph;
    }

    /** Takes out the wrong statement; the whole node where none is wrong but one is missing. */
    void remove(Violation violation) {
        Optional<Triple> statement = violation.property().flatMap(property -> violation.value()
                .map(value -> Triple.create(violation.node(), property, value))).filter(graph::contains);
        if (statement.isPresent() && !HANGS_ON.contains(statement.get().getPredicate())) {
            graph.delete(statement.get());
        } else {
            removeNode(violation.node());
        }
    }

    private void removeNode(Node first) {
        Deque<Node> left = new ArrayDeque<>(Set.of(first));
        Set<Node> removed = new HashSet<>();
        while (!left.isEmpty()) {
            Node node = left.pop();
            if (!removed.add(node)) {
                continue;
            }
            List<Triple> pointing = graph.find(Node.ANY, Node.ANY, node).toList();
            pointing.stream().filter(triple -> HANGS_ON.contains(triple.getPredicate())).map(Triple::getSubject)
                    .forEach(left::push);
            pointing.forEach(graph::delete);
            List<Triple> own = graph.find(node, Node.ANY, Node.ANY).toList();
            own.forEach(graph::delete);
            own.stream().filter(triple -> triple.getPredicate().equals(Terms.EVENT)).map(Triple::getObject)
                    .filter(event -> !graph.contains(Node.ANY, Terms.EVENT, event)).forEach(left::push);
        }
    }

    /** What is left. */
    ArticleGraph article() {
        return article.keep(graph, graph::contains);
    }
}
