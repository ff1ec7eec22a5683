package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Factuality;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What does not happen often to one participant, or in one place, is one event also where nobody says who did it. */
class SeldomEventsTest {

    private static final String TEXT = "On Friday police in Elmport arrested Ada Quill of Hawk Works, wounded Sudrians, "
            + "said so and demanded her release, then a march, in Norland";
    private static final LocalDate DAY = LocalDate.of(2031, 5, 2);
    private final Resolver resolver = new Resolver(Vocabulary.of(Lexicon.load()), Iris.withDefaultBase());

    @Test
    void takesAnArrestThatIsToldAgainWithinDaysForTheSame() {
        DocumentFacts first = happened("a.txt", DAY, "Arrest", "patient", "ada");

        assertThat(isOne(first, happened("b.txt", DAY.plusDays(3), "Arrest", "patient", "ada"))).isTrue();
        assertThat(isOne(first, happened("b.txt", DAY.plusDays(30), "Arrest", "patient", "ada"))).isFalse();
        assertThat(isOne(first, happened("b.txt", DAY.plusDays(3), "Arrest", "patient", "works"))).isFalse();
    }

    @Test
    void takesWhatHappensOnceForTheSameWheneverItIsTold() {
        assertThat(isOne(happened("a.txt", DAY, "Killing", "patient", "ada"),
                happened("b.txt", DAY.plusYears(3), "Killing", "patient", "ada"))).isTrue();
        assertThat(isOne(happened("a.txt", DAY, "Killing", "patient", "sudrians"),
                happened("b.txt", DAY, "Killing", "patient", "sudrians"))).as("a people may lose many").isFalse();
    }

    @Test
    void takesAttacksInOneTownOnOneDayForTheSameButNotThoseInOneCountry() {
        assertThat(isOne(attack("a.txt", "town", "2031-05-02"), attack("b.txt", "town", "2031-05-02"))).isTrue();
        assertThat(isOne(attack("a.txt", "town", "2031-05-02"), attack("b.txt", "town", "2031-05-09"))).isFalse();
        assertThat(isOne(attack("a.txt", "norland", "2031-05-02"), attack("b.txt", "norland", "2031-05-02"))).isFalse();
    }

    @Test
    void tellsDemandsForDifferentThingsApart() {
        assertThat(isOne(demand("a.txt", "Release"), demand("b.txt", "Release"))).isTrue();
        assertThat(isOne(demand("a.txt", "Release"), demand("b.txt", "Protest"))).isFalse();
    }

    private boolean isOne(DocumentFacts first, DocumentFacts second) {
        Resolution resolution = resolver.resolve(List.of(first, second));
        return iri(resolution, first).equals(iri(resolution, second));
    }

    private static String iri(Resolution resolution, DocumentFacts facts) {
        DocumentId document = facts.document().id();
        return resolution.findEvent(document, new EventId("v1")).orElseThrow().iri();
    }

    private static Facts document(String id, LocalDate day) {
        return Facts.of(id, "Elm Post", day, TEXT).named("ada", "Ada Quill", "Person")
                .named("works", "Hawk Works", "Organization").named("sudrians", "Sudrians", "People")
                .named("town", "Elmport", "City").named("norland", "Norland", "Country");
    }

    private static DocumentFacts happened(String id, LocalDate day, String type, String role, String participant) {
        Facts facts = document(id, day);
        return facts.event("v1", type, "arrested", facts.role(role, participant, "Ada Quill")).done();
    }

    private static DocumentFacts attack(String id, String place, String day) {
        Facts facts = document(id, DAY);
        Optional<EventTime> time = facts.time("On Friday", day, day);
        return facts.event("v1", "Attack", "wounded", Factuality.ASSERTED, time, facts.role("place", place, "Elmport"))
                .done();
    }

    private static DocumentFacts demand(String id, String demanded) {
        Facts facts = document(id, DAY);
        facts.event("v2", demanded, "release");
        return facts.event("v1", "Request", "demanded", facts.role("agent", "works", "Hawk Works"),
                facts.role("recipient", "norland", "Norland"), facts.inner("topic", "v2", "release")).done();
    }
}
