package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.VerbForm;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventResolverTest {

    private static final String TEXT = "In May Ada Quill let Norland use the Hawk on Sudria";
    private final Resolver resolver = new Resolver(TestVocabulary.vocabulary(), Iris.withDefaultBase());

    @Test
    void takesEventsOfTwoDocumentsWithTheSameAgentAndThemeForOne() {
        assertThat(isOne(authorization("a.txt", "e3"), authorization("b.txt", "e3"))).isTrue();
        assertThat(isOne(authorization("a.txt", "e3"), authorization("b.txt", "e4"))).isFalse();
    }

    @Test
    void isCalledAsAFiniteVerbTellsItRatherThanANounThatSaysAsMuch() {
        Facts told = document("b.txt");
        told.event("v2", "Authorization", "let", told.role("agent", "e1", "Ada Quill"), told.role("theme", "e3", "Hawk"))
                .inForm(new VerbForm(Optional.of(VerbForm.Tense.PAST), Optional.empty()));
        Resolution resolution = resolver.resolve(List.of(authorization("a.txt", "e3"), told.done()));

        assertThat(resolution.findEvent(new DocumentId("a.txt"), new EventId("v1")).orElseThrow().label())
                .isEqualTo("let v2");
    }

    @Test
    void doesNotJoinEventsWhoseTimesContradict() {
        DocumentFacts may = authorization("a.txt", "e3", time("2031-05-01", "2031-05-31"));
        DocumentFacts fifth = authorization("b.txt", "e3", time("2031-05-05", "2031-05-05"));
        DocumentFacts june = authorization("c.txt", "e3", time("2031-06-01", "2031-06-01"));

        assertThat(isOne(may, fifth)).isTrue();
        assertThat(isOne(may, june)).isFalse();
    }

    @Test
    void doesNotLetAVagueEventBridgeTwoThatContradict() {
        DocumentFacts vague = authorization("a.txt", "e3");
        DocumentFacts may = authorization("b.txt", "e3", time("2031-05-01", "2031-05-31"));
        DocumentFacts june = authorization("c.txt", "e3", time("2031-06-01", "2031-06-01"));
        Resolution resolution = resolver.resolve(List.of(vague, may, june));

        assertThat(iri(resolution, "b.txt")).isNotEqualTo(iri(resolution, "c.txt"));
        assertThat(iri(resolution, "a.txt")).isEqualTo(iri(resolution, "b.txt"));
    }

    @Test
    void doesNotJoinByThePlaceWhatDealsWithDifferentThings() {
        Facts a = document("a.txt");
        a.event("v1", "Deployment", "use", a.role("agent", "e2", "Norland"), a.role("theme", "e3", "Hawk"),
                a.role("destination", "e5", "Sudria"));
        Facts b = document("b.txt");
        b.event("v1", "Deployment", "use", b.role("agent", "e2", "Norland"), b.role("theme", "e4", "Norland"),
                b.role("destination", "e5", "Sudria"));
        Facts c = document("c.txt");
        c.event("v1", "Deployment", "use", c.role("agent", "e2", "Norland"), c.role("destination", "e5", "Sudria"));

        assertThat(isOne(a.done(), b.done())).isFalse();
        assertThat(isOne(a.done(), c.done())).isTrue();
    }

    @Test
    void reachesThroughAnInnerEventWhereTheClassDrawsAnEdge() {
        Facts inner = document("b.txt");
        inner.event("v2", "Attack", "use", inner.role("agent", "e2", "Norland"),
                inner.role("instrument", "e3", "Hawk"));
        inner.event("v1", "Authorization", "let", inner.role("agent", "e1", "Ada Quill"),
                inner.inner("theme", "v2", "use"));

        assertThat(isOne(authorization("a.txt", "e3"), inner.done())).isTrue();
    }

    @Test
    void tellsStatementsAboutDifferentEventsApart() {
        assertThat(isOne(statement("a.txt", "Attack"), statement("b.txt", "Authorization"))).isFalse();
        assertThat(isOne(statement("a.txt", "Attack"), statement("b.txt", "Attack"))).isTrue();
    }

    @Test
    void tellsPlainEventsApartByTheirWords() {
        assertThat(isOne(plain("a.txt", "let"), plain("b.txt", "let"))).isTrue();
        assertThat(isOne(plain("a.txt", "let"), plain("b.txt", "use"))).isFalse();
    }

    @Test
    void doesNotCompareEventsWhoseAgentNobodyNames() {
        Facts a = document("a.txt");
        a.event("v1", "Attack", "use", a.role("patient", "e5", "Sudria"));
        Facts b = document("b.txt");
        b.event("v1", "Attack", "use", b.role("patient", "e5", "Sudria"));
        Facts c = document("c.txt");
        c.event("v1", "Death", "use", c.role("patient", "e1", "Ada Quill"));
        Facts d = document("d.txt");
        d.event("v1", "Death", "use", d.role("patient", "e1", "Ada Quill"));

        assertThat(isOne(a.done(), b.done())).isFalse();
        assertThat(isOne(c.done(), d.done())).isTrue();
    }

    @Test
    void namesAnEventAfterItsFirstMentionWhateverTheOrder() {
        List<DocumentFacts> corpus = new ArrayList<>();
        for (String id : List.of("c.txt", "a.txt", "b.txt")) {
            corpus.add(authorization(id, "e3"));
        }
        Resolution there = resolver.resolve(corpus);
        Resolution back = resolver.resolve(corpus.reversed());

        assertThat(iri(there, "c.txt")).isEqualTo(iri(back, "c.txt"))
                .isEqualTo(Iris.withDefaultBase().event(new DocumentId("a.txt"), "v1"));
    }

    private boolean isOne(DocumentFacts first, DocumentFacts second) {
        Resolution resolution = resolver.resolve(List.of(first, second));
        return iri(resolution, first.document().id().value()).equals(iri(resolution, second.document().id().value()));
    }

    private static String iri(Resolution resolution, String document) {
        return resolution.findEvent(new DocumentId(document), new EventId("v1")).orElseThrow().iri();
    }

    private static Facts document(String id) {
        return Facts.of(id, TEXT).named("e1", "Ada Quill", "Person").named("e2", "Norland", "Country")
                .named("e3", "Hawk", "Weapon").named("e4", "use the Hawk", "Weapon").named("e5", "Sudria", "Country");
    }

    private static DocumentFacts authorization(String id, String theme) {
        return authorization(id, theme, Optional.empty());
    }

    private static DocumentFacts authorization(String id, String theme, Optional<EventTime> time) {
        Facts facts = document(id);
        return facts.event("v1", "Authorization", "let", Factuality.ASSERTED, time,
                facts.role("agent", "e1", "Ada Quill"), facts.role("theme", theme, "Hawk")).done();
    }

    private static DocumentFacts statement(String id, String innerType) {
        Facts facts = document(id);
        facts.event("v2", innerType, "use", facts.role("theme", "e3", "Hawk"));
        return facts.event("v1", "Statement", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.inner("theme", "v2", "use")).done();
    }

    private static DocumentFacts plain(String id, String trigger) {
        Facts facts = document(id);
        return facts.event("v1", "Event", trigger, facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e3", "Hawk")).done();
    }

    private static Optional<EventTime> time(String first, String last) {
        return Facts.of("t", TEXT).time("In May", first, last);
    }
}
