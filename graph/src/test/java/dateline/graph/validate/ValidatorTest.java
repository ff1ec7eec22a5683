package dateline.graph.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Issue;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.derive.Deriver;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ArticleMapper;
import dateline.graph.resolve.Resolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final Iris IRIS = Iris.withDefaultBase();
    private static final Node CLAIM_1 = Terms.iri(IRIS.base() + "claim/a.txt-1");
    private static final Node CLAIM_2 = Terms.iri(IRIS.base() + "claim/a.txt-2");
    private final Validator validator = new Validator(TestVocabulary.vocabulary());

    @Test
    void leavesAGraphAloneThatViolatesNothing() {
        ArticleGraph article = map(good(0, 33).done());
        Validator.Validated validated = validator.validate(article);

        assertThat(validated.issues()).isEmpty();
        assertThat(validated.article()).isSameAs(article);
    }

    @Test
    void keepsOutAClaimWhoseOffsetsLieOutsideTheTextAndTheEventThatOnlyItMakes() {
        Validator.Validated validated = validator.validate(map(good(20, 900).done()));

        assertThat(validated.issues()).singleElement().isInstanceOfSatisfying(Issue.ShapeViolation.class, issue -> {
            assertThat(issue.document().value()).isEqualTo("a.txt");
            assertThat(issue.node()).isEqualTo(CLAIM_1.getURI());
            assertThat(issue.message()).contains("outside the text");
        });
        Graph graph = validated.article().graph();
        assertThat(graph.contains(CLAIM_1, Node.ANY, Node.ANY)).isFalse();
        assertThat(graph.contains(Node.ANY, Terms.TYPE, Terms.dl("Authorization"))).isFalse();
        assertThat(graph.contains(CLAIM_2, Terms.TYPE, Terms.CLAIM)).isTrue();
        assertThat(validated.article().claims()).extracting(claim -> claim.iri()).containsExactly(CLAIM_2);
    }

    @Test
    void keepsOutAFillerOfAWrongTypeWithItsEdgeButNotTheEvent() {
        Facts facts = Facts.of("a.txt", "Ada Quill let them use Ben Reed.").named("e1", "Ada Quill", "Person")
                .named("e2", "Ben Reed", "Person");
        facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e2", "Ben Reed"));
        ArticleGraph article = map(facts.done());
        assertThat(article.claims().getFirst().edges()).hasSize(1);
        Validator.Validated validated = validator.validate(article);

        assertThat(validated.issues()).singleElement().extracting(Issue::message).asString()
                .contains("theme").contains("Ben_Reed").contains("Weapon");
        assertThat(validated.article().claims()).singleElement()
                .satisfies(claim -> assertThat(claim.edges()).isEmpty());
        assertThat(validated.article().graph().contains(Node.ANY, Terms.dl("theme"), Node.ANY)).isFalse();
        assertThat(validated.article().graph().contains(Node.ANY, Terms.dl("themeText"), Node.ANY)).isTrue();
    }

    @Test
    void admitsWhatMayTurnOutToBeOfTheType() {
        for (String type : List.of("Thing", "Artifact", "Weapon")) {
            Facts facts = Facts.of("a.txt", "Ada Quill let them use the Hawk.").named("e1", "Ada Quill", "Person")
                    .named("e2", "Hawk", type);
            facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                    facts.role("theme", "e2", "Hawk"));
            assertThat(validator.validate(map(facts.done())).issues()).as(type).isEmpty();
        }
    }

    @Test
    void keepsOutAnEntityThatViolatesWithEverythingThatHangsOnIt() {
        ArticleGraph article = map(good(0, 33).done());
        Graph broken = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(broken, article.graph());
        Node hawk = Terms.iri(IRIS.entity("Hawk"));
        broken.remove(hawk, Terms.PREF_LABEL, Node.ANY);
        Validator.Validated validated = validator.validate(article.keep(broken, broken::contains));

        Graph graph = validated.article().graph();
        assertThat(graph.contains(hawk, Node.ANY, Node.ANY)).isFalse();
        assertThat(graph.contains(Node.ANY, Node.ANY, hawk)).isFalse();
        assertThat(validated.article().claims()).extracting(claim -> claim.iri()).containsExactly(CLAIM_1);
        assertThat(validator.validate(validated.article()).issues()).isEmpty();
    }

    @Test
    void doesNotTurnAClaimIntoTheArticlesOwnWhenItsClaimantGoes() {
        Facts facts = good(0, 33).event("v2", "Statement", "use",
                new Claim(Facts.source("e1"), Optional.empty(), Factuality.ASSERTED, 0.5, new Span(0, 33), "Test/rule"),
                Optional.empty());
        ArticleGraph article = map(facts.done());
        Graph broken = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(broken, article.graph());
        broken.remove(Terms.iri(IRIS.entity("Ada_Quill")), Terms.PREF_LABEL, Node.ANY);
        Validator.Validated validated = validator.validate(article.keep(broken, broken::contains));

        assertThat(validated.article().graph().contains(CLAIM_2, Node.ANY, Node.ANY)).isFalse();
    }

    @Test
    void findsNothingWrongWithWhatIsDerived() {
        Graph derived = Deriver.derive(List.of(map(good(0, 33).done())), IRIS);
        assertThat(validator.check(good(0, 33).done().document().id(), derived)).isEmpty();

        Node edge = derived.find(Node.ANY, Terms.TYPE, Terms.EDGE).next().getSubject();
        derived.add(Triple.create(edge, Terms.STATUS, Terms.dl("Perhaps")));
        assertThat(validator.check(good(0, 33).done().document().id(), derived)).isNotEmpty();
    }

    /** A document with an event, whose claim has these offsets, and a relation. */
    private static Facts good(int start, int end) {
        Facts facts = Facts.of("a.txt", "Elm Post", LocalDate.of(2031, 5, 6), "Ada Quill let them use the Hawk. ")
                .named("e1", "Ada Quill", "Person").named("e2", "Hawk", "Weapon");
        facts.event("v1", "Authorization", "let", new Claim(new Claimant.Author(), Optional.empty(),
                Factuality.ASSERTED, 0.5, new Span(start, end), "Test/rule"), Optional.empty(),
                facts.role("agent", "e1", "Ada Quill"));
        return facts.relation("e2", "effectiveRange", new RelationObject.OfValue("9", Optional.of("KiloM"),
                "xsd:decimal", new Span(0, 1)), Optional.empty());
    }

    private static ArticleGraph map(DocumentFacts facts) {
        return new ArticleMapper(TestVocabulary.vocabulary(), IRIS, "0.0.1").map(facts,
                new Resolver(TestVocabulary.vocabulary(), IRIS).resolve(List.of(facts)));
    }
}
