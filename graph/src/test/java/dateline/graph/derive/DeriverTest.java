package dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.model.Claimant;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Factuality;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.map.ArticleMapper;
import dateline.graph.resolve.Resolution;
import dateline.graph.resolve.Resolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class DeriverTest {

    private static final Iris IRIS = Iris.withDefaultBase();
    private static final Node ADA = Terms.iri(IRIS.entity("Ada_Quill"));
    private static final Node HAWK = Terms.iri(IRIS.entity("Hawk"));
    private static final Triple SHORTCUT = Triple.create(ADA, Terms.dl("authorizes"), HAWK);

    @Test
    void statesTheShortcutOfWhatIsReportedWithItsEvidence() {
        Graph graph = derive(said("a.txt", "Elm Post", Factuality.ASSERTED, 0.8),
                said("b.txt", "Oak Herald", Factuality.ASSERTED, 0.5));

        assertThat(graph.contains(SHORTCUT)).isTrue();
        Node edge = edge(graph);
        assertThat(value(graph, edge, Terms.STATUS)).isEqualTo(Terms.dl("Reported"));
        assertThat(graph.find(edge, Terms.EVIDENCE, Node.ANY).toList()).extracting(it -> it.getObject().getURI())
                .containsExactlyInAnyOrder(IRIS.base() + "claim/a.txt-1", IRIS.base() + "claim/b.txt-1");
        assertThat(number(graph, edge, Terms.OUTLETS)).isEqualTo(2);
        assertThat(number(graph, edge, Terms.BELIEF)).isCloseTo(1 - 0.2 * 0.5, within(1e-9));
        Node event = value(graph, edge, Terms.EVENT);
        assertThat(number(graph, event, Terms.BELIEF)).isCloseTo(0.9, within(1e-9));
        assertThat(number(graph, event, Terms.OUTLETS)).isEqualTo(2);
    }

    @Test
    void countsAnOutletOnceAndTakesItsBestClaim() {
        Graph graph = derive(said("a.txt", "Elm Post", Factuality.ASSERTED, 0.6),
                said("b.txt", "Elm Post", Factuality.ASSERTED, 0.7));

        assertThat(number(graph, edge(graph), Terms.OUTLETS)).isEqualTo(1);
        assertThat(number(graph, edge(graph), Terms.BELIEF)).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void countsCopiesOfOneTextOnce() {
        DocumentFacts original = said("a.txt", "Elm Post", Factuality.ASSERTED, 0.6, "");
        DocumentFacts copy = said("b.txt", "Oak Herald", Factuality.ASSERTED, 0.6, "");

        assertThat(number(derive(original, copy), edge(derive(original, copy)), Terms.OUTLETS)).isEqualTo(1);
    }

    @Test
    void keepsADeniedClaimApartAndStatesNoShortcut() {
        Graph denied = derive(said("a.txt", "Elm Post", Factuality.DENIED, 0.8));
        assertThat(denied.contains(SHORTCUT)).isFalse();
        assertThat(value(denied, edge(denied), Terms.STATUS)).isEqualTo(Terms.dl("Denied"));
        assertThat(number(denied, edge(denied), Terms.DENIALS)).isEqualTo(1);
        assertThat(number(denied, edge(denied), Terms.OUTLETS)).isZero();
        assertThat(number(denied, edge(denied), Terms.BELIEF)).isZero();

        Graph disputed = derive(said("a.txt", "Elm Post", Factuality.DENIED, 0.8),
                said("b.txt", "Oak Herald", Factuality.ASSERTED, 0.7));
        assertThat(disputed.contains(SHORTCUT)).isTrue();
        assertThat(value(disputed, edge(disputed), Terms.STATUS)).isEqualTo(Terms.dl("Disputed"));
    }

    @Test
    void tellsWhatIsExpectedUnconfirmedAndHypothetical() {
        assertThat(status(Factuality.PLANNED, Factuality.UNCERTAIN)).isEqualTo("Expected");
        assertThat(status(Factuality.UNCERTAIN, Factuality.HYPOTHETICAL)).isEqualTo("Unconfirmed");
        assertThat(status(Factuality.HYPOTHETICAL, Factuality.HYPOTHETICAL)).isEqualTo("Hypothetical");
        assertThat(status(Factuality.PLANNED, Factuality.ASSERTED)).isEqualTo("Reported");
        assertThat(status(Factuality.PLANNED, Factuality.DENIED)).isEqualTo("Denied");
    }

    @Test
    void drawsEdgesForRelationsToo() {
        Facts facts = Facts.of("a.txt", "Ada Quill of the Guild").named("e1", "Ada Quill", "Person")
                .named("e2", "Guild", "Organization").relation("e1", "memberOf", Facts.object("e2"), Optional.empty());
        Graph graph = derive(facts.done());

        assertThat(graph.contains(ADA, Terms.dl("memberOf"), Terms.iri(IRIS.entity("Guild")))).isTrue();
        assertThat(graph.contains(edge(graph), Terms.EVIDENCE, Terms.iri(IRIS.base() + "claim/a.txt-1"))).isTrue();
    }

    private static String status(Factuality first, Factuality second) {
        Graph graph = derive(said("a.txt", "Elm Post", first, 0.5), said("b.txt", "Oak Herald", second, 0.5));
        return value(graph, edge(graph), Terms.STATUS).getLocalName();
    }

    private static DocumentFacts said(String id, String publisher, Factuality factuality, double confidence) {
        return said(id, publisher, factuality, confidence, " So says " + id + ".");
    }

    private static DocumentFacts said(String id, String publisher, Factuality factuality, double confidence,
                                      String ending) {
        Facts facts = Facts.of(id, publisher, LocalDate.of(2031, 5, 6), "Ada Quill let them use the Hawk." + ending)
                .named("e1", "Ada Quill", "Person").named("e2", "Hawk", "Weapon");
        return facts.event("v1", "Authorization", "let", facts.claim(factuality, confidence, new Claimant.Author()),
                Optional.empty(), facts.role("agent", "e1", "Ada Quill"), facts.role("theme", "e2", "Hawk")).done();
    }

    private static Graph derive(DocumentFacts... corpus) {
        Resolution resolution = new Resolver(TestVocabulary.vocabulary(), IRIS).resolve(List.of(corpus));
        ArticleMapper mapper = new ArticleMapper(TestVocabulary.vocabulary(), IRIS, "0.0.1");
        return Deriver.derive(List.of(corpus).stream().map(each -> mapper.map(each, resolution)).toList(), IRIS);
    }

    private static Node edge(Graph graph) {
        return graph.find(Node.ANY, Terms.TYPE, Terms.EDGE).next().getSubject();
    }

    private static Node value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private static double number(Graph graph, Node subject, Node property) {
        return ((Number) value(graph, subject, property).getLiteralValue()).doubleValue();
    }
}
