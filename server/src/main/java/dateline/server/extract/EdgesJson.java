package dateline.server.extract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.graph.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.system.G;

/** The edges of a graph as JSON, each with what its ends are called, so that they can be drawn without the graph. */
final class EdgesJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Graph union;

    private EdgesJson(DatasetGraph dataset) {
        union = GraphView.createUnionGraph(dataset);
    }

    /** In the order of their IRIs; to be called within a transaction. */
    static ArrayNode of(DatasetGraph dataset) {
        EdgesJson edges = new EdgesJson(dataset);
        ArrayNode list = JSON.arrayNode();
        G.listPO(edges.union, Terms.TYPE, Terms.EDGE).stream().distinct().sorted(Comparator.comparing(Node::getURI))
                .forEach(edge -> list.add(edges.edge(edge)));
        return list;
    }

    private ObjectNode edge(Node edge) {
        ObjectNode json = JSON.objectNode().put("id", edge.getURI())
                .put("property", G.getOneSP(union, edge, Terms.PREDICATE).getURI())
                .put("status", G.getOneSP(union, edge, Terms.STATUS).getURI())
                .put("outlets", number(edge, Terms.OUTLETS).intValue())
                .put("belief", number(edge, Terms.BELIEF).doubleValue());
        json.set("subject", end(G.getOneSP(union, edge, Terms.SUBJECT)));
        json.set("object", end(G.getOneSP(union, edge, Terms.OBJECT)));
        return json;
    }

    private Number number(Node edge, Node property) {
        return (Number) G.getOneSP(union, edge, property).getLiteralValue();
    }

    private ObjectNode end(Node node) {
        if (node.isLiteral()) {
            return JSON.objectNode().put("value", node.getLiteralLexicalForm());
        }
        ObjectNode json = JSON.objectNode().put("iri", node.getURI())
                .put("label", labels(node).sorted().findFirst().orElse(null));
        ArrayNode classes = json.putArray("classes");
        G.listSP(union, node, Terms.TYPE).stream().map(Node::getURI).distinct().sorted().forEach(classes::add);
        return json;
    }

    private Stream<String> labels(Node node) {
        List<Node> names = G.listSP(union, node, Terms.PREF_LABEL);
        return (names.isEmpty() ? G.listSP(union, node, Terms.LABEL) : names).stream().map(Node::getLiteralLexicalForm);
    }
}
