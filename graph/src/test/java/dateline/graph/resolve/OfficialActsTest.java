package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.RoleFiller;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who acts for whom, and what several articles call differently. */
class OfficialActsTest {

    private static final String TEXT = "The Quill administration of President Ada Quill of Norland in May let Sudria, "
            + "Sudrian Armed Forces use the Hawk and the Lance on Elm and Elm Oblast in Estmark "
            + "after the Hawk permission, not any approval";
    private final Resolver resolver = new Resolver(Vocabulary.of(Lexicon.load()), Iris.withDefaultBase());

    @Test
    void takesAPresidentHisAdministrationAndTheirCountryForOneActor() {
        Resolution resolution = resolver.resolve(List.of(authorization("a.txt", "president", "hawk", "sudria"),
                authorization("b.txt", "administration", "hawk", "sudria"),
                authorization("c.txt", "norland", "hawk", "forces")));

        assertThat(List.of(iri(resolution, "b.txt"), iri(resolution, "c.txt"))).containsOnly(iri(resolution, "a.txt"));
    }

    @Test
    void keepsAuthorizationsByOtherCountriesOfOtherWeaponsAndAtOtherTimesApart() {
        DocumentFacts ours = authorization("a.txt", "president", "hawk", "sudria", "2031-05-01");

        assertThat(isOne(ours, authorization("b.txt", "estmark", "hawk", "sudria"))).isFalse();
        assertThat(isOne(ours, authorization("b.txt", "norland", "lance", "sudria"))).isFalse();
        assertThat(isOne(ours, authorization("b.txt", "norland", "hawk", "sudria", "2031-07-01"))).isFalse();
        assertThat(isOne(ours, authorization("b.txt", "norland", "hawk", "estmark"))).isFalse();
        assertThat(isOne(ours, authorization("b.txt", "norland", "hawk", "sudria", "2031-05-01"))).isTrue();
    }

    @Test
    void doesNotTakeASuccessorForThePresident() {
        Facts successor = document("b.txt");
        successor.entity("heir", "Ada", "Bela Holm", "Person", MentionKind.NAME, new Link.Unlinked());
        successor.relation("norland", "headOfState", Facts.object("heir"), Optional.empty());
        successor.event("v1", "Authorization", "let", successor.role("agent", "heir", "Ada"),
                successor.role("theme", "hawk", "Hawk"), successor.role("recipient", "sudria", "Sudria"));

        assertThat(isOne(authorization("a.txt", "administration", "hawk", "sudria"), successor.done())).isFalse();
    }

    @Test
    void takesThePresidentsForcesForThoseOfHisCountry() {
        Facts forces = Facts.of("b.txt", "Quill's forces, forces of Sudria").named("e1", "Quill", "Person")
                .described("theirs", "Quill's forces", "MilitaryForce");
        Resolution resolution = resolver.resolve(List.of(document("a.txt").done(), forces.done()));

        assertThat(resolution.getEntity(new DocumentId("b.txt"), new EntityId("theirs")).label())
                .isEqualTo("armed forces of Norland");
    }

    @Test
    void callsWhatOnlyPronounsReferToUnnamed() {
        Facts facts = Facts.of("a.txt", "He left.").entity("e1", "He", "He", "Person", MentionKind.PRONOUN,
                new Link.Unlinked());
        Resolution resolution = resolver.resolve(List.of(facts.done()));

        assertThat(resolution.getEntity(new DocumentId("a.txt"), new EntityId("e1")).label())
                .isEqualTo("unnamed person");
    }

    @Test
    void takesWhatOneEventIsAboutForOne() {
        assertThat(isOne(allowedAttack("a.txt", "hawk", "president"), allowedAttack("b.txt", "hawk", "norland"), "inner"))
                .isTrue();
        assertThat(isOne(allowedAttack("a.txt", "hawk", "president"), allowedAttack("b.txt", "lance", "norland"), "inner"))
                .isFalse();
    }

    @Test
    void tellsAttacksWithDifferentWeaponsApart() {
        assertThat(isOne(attack("a.txt", "hawk", "elm"), attack("b.txt", "hawk", "elm"))).isTrue();
        assertThat(isOne(attack("a.txt", "hawk", "elm"), attack("b.txt", "lance", "elm"))).isFalse();
    }

    @Test
    void knowsThatATownLiesInTheRegionThatIsCalledLikeIt() {
        assertThat(isOne(attack("a.txt", "hawk", "elm"), attack("b.txt", "hawk", "oblast"))).isTrue();
        assertThat(isOne(attack("a.txt", "hawk", "elm"), attack("b.txt", "hawk", "estmark"))).isFalse();
    }

    @Test
    void doesNotBridgeTwoTownsByTheRegionAroundOneOfThem() {
        DocumentFacts town = attack("a.txt", "hawk", "elm", "2031-05-01");
        DocumentFacts region = attack("b.txt", "hawk", "oblast", "2031-05-01");
        Facts other = document("c.txt");
        other.named("yew", "Ada", "City");
        other.relation("yew", "locatedIn", Facts.object("oblast"), Optional.empty());
        other.event("v1", "Attack", "use", Factuality.ASSERTED, other.time("May", "2031-05-01", "2031-05-01"),
                other.role("agent", "sudria", "Sudria"), other.role("instrument", "hawk", "Hawk"),
                other.role("place", "yew", "Ada"));
        Resolution resolution = resolver.resolve(List.of(town, region, other.done()));

        assertThat(iri(resolution, "b.txt")).isEqualTo(iri(resolution, "a.txt")).isNotEqualTo(iri(resolution, "c.txt"));
    }

    @Test
    void takesAnEventOfAClassAndOneOfANarrowerClassForOneOnlyWhenMuchAgrees() {
        assertThat(isOne(strike("a.txt", "Attack", "hawk", "elm"), strike("b.txt", "Invasion", "hawk", "elm"))).isTrue();
        assertThat(isOne(strike("a.txt", "Attack", "hawk"), strike("b.txt", "Invasion", "hawk"))).isFalse();
        assertThat(isOne(strike("a.txt", "Deployment", "hawk", "elm"), strike("b.txt", "Invasion", "hawk", "elm")))
                .isFalse();
    }

    @Test
    void takesThePermissionThatIsMentionedInPassingForTheOnlyOneOfTheArticle() {
        Facts one = document("a.txt");
        authorize(one, "v1", "president", "hawk", "sudria");
        one.event("v2", "Authorization", "permission");
        one.event("v4", "Authorization", "approval");
        Facts two = document("b.txt");
        authorize(two, "v1", "president", "hawk", "sudria");
        authorize(two, "v3", "estmark", "lance", "sudria");
        two.event("v2", "Authorization", "permission");
        Resolution resolution = resolver.resolve(List.of(one.done(), two.done()));

        assertThat(iri(resolution, "a.txt", "v2")).isEqualTo(iri(resolution, "a.txt", "v1"));
        assertThat(iri(resolution, "a.txt", "v4")).as("any approval").isNotEqualTo(iri(resolution, "a.txt", "v1"));
        assertThat(iri(resolution, "b.txt", "v2")).isNotIn(iri(resolution, "b.txt", "v1"), iri(resolution, "b.txt", "v3"));
    }

    @Test
    void takesThePermissionThatIsMentionedInPassingForTheOneToldBefore() {
        Facts told = document("a.txt");
        authorize(told, "v1", "president", "hawk", "sudria");
        told.event("v2", "Authorization", "permission");
        authorize(told, "v3", "estmark", "lance", "sudria");
        Resolution resolution = resolver.resolve(List.of(told.done()));

        assertThat(iri(resolution, "a.txt", "v2")).isEqualTo(iri(resolution, "a.txt", "v1"))
                .isNotEqualTo(iri(resolution, "a.txt", "v3"));
    }

    @Test
    void takesWhatIsDoneWithOneThingInOnePlaceForOneThoughNobodySaysByWhom() {
        Facts unnamed = document("b.txt");
        unnamed.event("v1", "Attack", "use", Factuality.ASSERTED, unnamed.time("May", "2031-05-01", "2031-05-01"),
                unnamed.role("instrument", "hawk", "Hawk"), unnamed.role("place", "elm", "Elm"));

        assertThat(isOne(attack("a.txt", "hawk", "elm", "2031-05-01"), unnamed.done())).isTrue();
        assertThat(isOne(attack("a.txt", "lance", "elm", "2031-05-01"), unnamed.done())).isFalse();
    }

    private boolean isOne(DocumentFacts first, DocumentFacts second) {
        return isOne(first, second, "v1");
    }

    private boolean isOne(DocumentFacts first, DocumentFacts second, String event) {
        List<Boolean> orders = new ArrayList<>();
        for (List<DocumentFacts> order : List.of(List.of(first, second), List.of(second, first))) {
            Resolution resolution = resolver.resolve(order);
            orders.add(iri(resolution, first.document().id().value(), event)
                    .equals(iri(resolution, second.document().id().value(), event)));
        }
        assertThat(orders).as("whatever the order").containsOnly(orders.getFirst());
        return orders.getFirst();
    }

    private static String iri(Resolution resolution, String document) {
        return iri(resolution, document, "v1");
    }

    private static String iri(Resolution resolution, String document, String event) {
        return resolution.findEvent(new DocumentId(document), new EventId(event)).orElseThrow().iri();
    }

    private static Facts document(String id) {
        Facts facts = Facts.of(id, TEXT).named("president", "Ada Quill", "Person").named("norland", "Norland", "Country")
                .described("administration", "The Quill administration", "GovernmentBody")
                .named("sudria", "Sudria", "Country").named("hawk", "Hawk", "Weapon").named("lance", "Lance", "Weapon")
                .named("elm", "Elm", "City").named("oblast", "Elm Oblast", "Region").named("estmark", "Estmark", "Country");
        facts.entity("president2", "Quill", "Ada Quill", "Person", MentionKind.NAME, new Link.Unlinked());
        facts.entity("adjective", "Sudrian", "Sudria", "Country", MentionKind.NAME, new Link.Unlinked());
        facts.entity("forces", "Sudrian Armed Forces", "Sudrian Armed Forces", "MilitaryForce", MentionKind.NAME,
                new Link.Linked(new KnowledgeBaseId("Q77", "Military_of_Sudria"), 0.8));
        facts.relation("norland", "headOfState", Facts.object("president"), Optional.empty());
        return facts;
    }

    private static DocumentFacts authorization(String id, String agent, String theme, String recipient) {
        Facts facts = document(id);
        authorize(facts, "v1", agent, theme, recipient);
        return facts.done();
    }

    private static void authorize(Facts facts, String event, String agent, String theme, String recipient) {
        facts.event(event, "Authorization", "let", facts.role("agent", agent, "Ada"), facts.role("theme", theme, "Hawk"),
                facts.role("recipient", recipient, "Sudria"));
    }

    private static DocumentFacts authorization(String id, String agent, String theme, String recipient, String day) {
        Facts facts = document(id);
        return facts.event("v1", "Authorization", "let", Factuality.ASSERTED, facts.time("May", day, day),
                facts.role("agent", agent, "Ada"), facts.role("theme", theme, "Hawk"),
                facts.role("recipient", recipient, "Sudria")).done();
    }

    private static DocumentFacts allowedAttack(String id, String weapon, String agent) {
        Facts facts = document(id);
        facts.event("inner", "Attack", "use", facts.role("instrument", weapon, "Hawk"));
        return facts.event("v1", "Authorization", "let", facts.role("agent", agent, "Ada"),
                facts.role("recipient", "sudria", "Sudria"), facts.inner("theme", "inner", "use")).done();
    }

    private static DocumentFacts attack(String id, String weapon, String place) {
        Facts facts = document(id);
        return facts.event("v1", "Attack", "use", facts.role("agent", "sudria", "Sudria"),
                facts.role("instrument", weapon, "Hawk"), facts.role("place", place, "Elm")).done();
    }

    private static DocumentFacts attack(String id, String weapon, String place, String day) {
        Facts facts = document(id);
        return facts.event("v1", "Attack", "use", Factuality.ASSERTED, facts.time("May", day, day),
                facts.role("agent", "sudria", "Sudria"), facts.role("instrument", weapon, "Hawk"),
                facts.role("place", place, "Elm")).done();
    }

    private static DocumentFacts strike(String id, String type, String weapon, String... places) {
        Facts facts = document(id);
        List<RoleFiller> roles = new ArrayList<>(List.of(facts.role("agent", "sudria", "Sudria"),
                facts.role("instrument", weapon, "Hawk")));
        List.of(places).forEach(place -> roles.add(facts.role("place", place, "Elm")));
        return facts.event("v1", type, "use", roles.toArray(RoleFiller[]::new)).done();
    }
}
