package dateline.graph.derive;

import static dateline.graph.Terms.dl;
import static dateline.graph.Terms.iri;

import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ClaimNode;
import dateline.graph.map.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * The stage: from the graphs of all articles to {@code dl:derived}. It takes the articles one after another and keeps of
 * each only who claims what.
 */
public final class Deriver {

    private static final Comparator<Triple> ORDER = Comparator.comparing((Triple edge) -> edge.getSubject().getURI())
            .thenComparing(edge -> edge.getPredicate().getURI())
            .thenComparing(edge -> FmtUtils.stringForNode(edge.getObject()));

    private final Iris iris;
    private final Outlets outlets = new Outlets();
    private final Map<Node, List<Said>> byEvent = new HashMap<>();
    private final Map<Triple, List<Said>> byEdge = new HashMap<>();

    public Deriver(Iris iris) {
        this.iris = iris;
    }

    /** @param articles each once, in any order */
    public static Graph derive(Collection<ArticleGraph> articles, Iris iris) {
        Deriver deriver = new Deriver(iris);
        articles.stream().sorted(Comparator.comparing(ArticleGraph::document)).forEach(deriver::add);
        Graph graph = GraphFactory.createDefaultGraph();
        deriver.derive(graph::add);
        return graph;
    }

    /** @param article the next in the order of the documents' ids */
    public void add(ArticleGraph article) {
        Node outlet = outlets.add(article);
        for (ClaimNode claim : article.claims()) {
            Said said = new Said(outlet, claim.iri(), claim.event(), claim.factuality(), claim.confidence());
            claim.event().ifPresent(event -> byEvent.computeIfAbsent(event, absent -> new ArrayList<>(1)).add(said));
            claim.edges().stream().map(ClaimNode.Edge::triple).distinct()
                    .forEach(edge -> byEdge.computeIfAbsent(edge, absent -> new ArrayList<>(1)).add(said));
        }
    }

    /** What follows from all articles so far, always in the same order. */
    public void derive(Consumer<Triple> out) {
        byEvent.keySet().stream().sorted(Comparator.comparing(Node::getURI))
                .forEach(event -> assess(event, Assessment.of(byEvent.get(event)), out));
        byEdge.keySet().stream().sorted(ORDER).forEach(edge -> draw(edge, byEdge.get(edge), out));
    }

    private static void assess(Node node, Assessment assessment, Consumer<Triple> out) {
        out.accept(Triple.create(node, Terms.STATUS, dl(assessment.status().label())));
        out.accept(Triple.create(node, Terms.OUTLETS, Values.integer(assessment.outlets())));
        out.accept(Triple.create(node, Terms.DENIALS, Values.integer(assessment.denials())));
        out.accept(Triple.create(node, Terms.BELIEF, Values.decimal(assessment.belief())));
    }

    private void draw(Triple triple, List<Said> claims, Consumer<Triple> out) {
        Node edge = iri(iris.edge(triple.getSubject().getURI(), triple.getPredicate().getURI(),
                FmtUtils.stringForNode(triple.getObject())));
        Assessment assessment = Assessment.of(claims);
        out.accept(Triple.create(edge, Terms.TYPE, Terms.EDGE));
        out.accept(Triple.create(edge, Terms.SUBJECT, triple.getSubject()));
        out.accept(Triple.create(edge, Terms.PREDICATE, triple.getPredicate()));
        out.accept(Triple.create(edge, Terms.OBJECT, triple.getObject()));
        assess(edge, assessment, out);
        claims.forEach(said -> out.accept(Triple.create(edge, Terms.EVIDENCE, said.claim())));
        claims.stream().flatMap(said -> said.event().stream()).distinct()
                .forEach(event -> out.accept(Triple.create(edge, Terms.EVENT, event)));
        if (assessment.status().warrantsShortcut()) {
            out.accept(triple);
        }
    }
}
