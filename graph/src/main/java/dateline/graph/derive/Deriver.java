package dateline.graph.derive;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ClaimNode;
import dateline.graph.map.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** The stage: from the graphs of all articles to {@code dl:derived}. */
public final class Deriver {

    private final Iris iris;

    public Deriver(Iris iris) {
        this.iris = iris;
    }

    /** @param articles each once, in any order */
    public Graph derive(List<ArticleGraph> articles) {
        Map<Node, List<Said>> byEvent = new LinkedHashMap<>();
        Map<Triple, List<Said>> byEdge = new LinkedHashMap<>();
        Outlets outlets = new Outlets(articles);
        for (ArticleGraph article : articles) {
            for (ClaimNode claim : article.claims()) {
                Said said = new Said(outlets.outlet(article), claim);
                claim.event().ifPresent(event ->
                        byEvent.computeIfAbsent(event, absent -> new ArrayList<>()).add(said));
                claim.edges().stream().map(ClaimNode.Edge::triple).distinct().forEach(edge ->
                        byEdge.computeIfAbsent(edge, absent -> new ArrayList<>()).add(said));
            }
        }
        Graph graph = GraphFactory.createDefaultGraph();
        byEvent.forEach((event, said) -> assess(graph, event, Assessment.of(said)));
        byEdge.forEach((edge, said) -> draw(graph, edge, said));
        return graph;
    }

    private static void assess(Graph graph, Node node, Assessment assessment) {
        add(graph, node, Terms.STATUS, dl(assessment.status().label()));
        add(graph, node, Terms.OUTLETS, Values.integer(assessment.outlets()));
        add(graph, node, Terms.DENIALS, Values.integer(assessment.denials()));
        add(graph, node, Terms.BELIEF, Values.decimal(assessment.belief()));
    }

    private void draw(Graph graph, Triple triple, List<Said> claims) {
        Node edge = iri(iris.edge(triple.getSubject().getURI(), triple.getPredicate().getURI(),
                FmtUtils.stringForNode(triple.getObject())));
        Assessment assessment = Assessment.of(claims);
        add(graph, edge, Terms.TYPE, Terms.EDGE);
        add(graph, edge, Terms.SUBJECT, triple.getSubject());
        add(graph, edge, Terms.PREDICATE, triple.getPredicate());
        add(graph, edge, Terms.OBJECT, triple.getObject());
        assess(graph, edge, assessment);
        for (Said said : claims) {
            add(graph, edge, Terms.EVIDENCE, said.claim().iri());
            said.claim().event().ifPresent(event -> add(graph, edge, Terms.EVENT, event));
        }
        if (assessment.status().warrantsShortcut()) {
            graph.add(triple);
        }
    }

    private static void add(Graph graph, Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
