package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

    private static final String ENTITY = Iris.DEFAULT_BASE + "entity/";
    private final Resolver resolver = new Resolver(TestVocabulary.vocabulary(), Iris.withDefaultBase());

    @Test
    void takesEntitiesWithTheSameLinkForOne() {
        DocumentFacts a = Facts.of("a.txt", "Norland").linked("e1", "Norland", "Country", "Q1", "Norland").done();
        DocumentFacts b = Facts.of("b.txt", "the Norlanders")
                .entity("e7", "Norlanders", "Norland", "Country", MentionKind.NAME,
                        new Link.Linked(new KnowledgeBaseId("Q1", "Norland"), 0.5)).done();
        Resolution resolution = resolver.resolve(List.of(a, b));

        assertThat(entity(resolution, "a.txt", "e1")).isEqualTo(entity(resolution, "b.txt", "e7"));
        assertThat(entity(resolution, "a.txt", "e1").iri()).isEqualTo(ENTITY + "Norland");
    }

    @Test
    void keepsTwoUnknownPlacesApartThatADocumentTellsApart() {
        Resolution resolution = resolver.resolve(List.of(
                Facts.of("a.txt", "Elmford").named("e1", "Elmford", "City").named("e2", "Elmford", "City").done(),
                Facts.of("b.txt", "Elmford").named("e1", "Elmford", "City").done(),
                Facts.of("c.txt", "Elmford").named("e1", "Elmford", "City").done()));

        assertThat(List.of(entity(resolution, "a.txt", "e1").iri(), entity(resolution, "a.txt", "e2").iri(),
                entity(resolution, "b.txt", "e1").iri())).doesNotHaveDuplicates();
        assertThat(entity(resolution, "b.txt", "e1")).isEqualTo(entity(resolution, "c.txt", "e1"));
    }

    @Test
    void takesTheSameFullNameOfTheSameFamilyForOne() {
        Resolution resolution = resolver.resolve(List.of(
                Facts.of("a.txt", "Ada Quill").named("e1", "Ada Quill", "Person").done(),
                Facts.of("b.txt", "ADA QUILL").named("e1", "ADA QUILL", "Person").done(),
                Facts.of("c.txt", "Ada Quill").named("e1", "Ada Quill", "Company").done(),
                Facts.of("d.txt", "Ada Quill").named("e1", "Ada Quill", "Organization").done()));

        assertThat(entity(resolution, "a.txt", "e1")).isEqualTo(entity(resolution, "b.txt", "e1"));
        assertThat(entity(resolution, "a.txt", "e1").label()).isEqualTo("Ada Quill");
        assertThat(entity(resolution, "c.txt", "e1")).isEqualTo(entity(resolution, "d.txt", "e1"))
                .isNotEqualTo(entity(resolution, "a.txt", "e1"));
        assertThat(entity(resolution, "a.txt", "e1").iri()).startsWith(ENTITY + "Ada_Quill-Person-");
    }

    @Test
    void takesAnUnknownNameForOneThingWhereDocumentsOnTheSameMatterDisagreeOnItsKind() {
        Resolution resolution = resolver.resolve(List.of(
                Facts.of("a.txt", "Hawkworks in Norland").named("e1", "Hawkworks", "Organization")
                        .named("e2", "Norland", "Country").done(),
                Facts.of("b.txt", "Hawkworks in Norland").named("e1", "Hawkworks", "Person")
                        .named("e2", "Norland", "Country").done(),
                Facts.of("c.txt", "Hawkworks in Norland").named("e1", "Hawkworks", "Person")
                        .named("e2", "Norland", "Country").done(),
                Facts.of("d.txt", "Hawkworks").named("e1", "Hawkworks", "City").done()));

        assertThat(entity(resolution, "a.txt", "e1")).isEqualTo(entity(resolution, "b.txt", "e1"))
                .isEqualTo(entity(resolution, "c.txt", "e1")).isNotEqualTo(entity(resolution, "d.txt", "e1"));
        assertThat(entity(resolution, "a.txt", "e1").type()).as("who is a person has a given name")
                .isEqualTo("Organization");
    }

    @Test
    void joinsAnUnlinkedNameToTheOnlyLinkedEntityOfThatName() {
        DocumentFacts linked = Facts.of("a.txt", "Ada Quill").linked("e1", "Ada Quill", "Person", "Q5", "Ada_Quill")
                .done();
        DocumentFacts unlinked = Facts.of("b.txt", "Ada Quill").named("e1", "Ada Quill", "Person").done();
        DocumentFacts other = Facts.of("c.txt", "Ada Quill").linked("e1", "Ada Quill", "Person", "Q6", "Ada_Quill_(poet)")
                .done();

        Resolution one = resolver.resolve(List.of(linked, unlinked));
        assertThat(entity(one, "b.txt", "e1").iri()).isEqualTo(ENTITY + "Ada_Quill");
        Resolution two = resolver.resolve(List.of(linked, unlinked, other));
        assertThat(entity(two, "b.txt", "e1").iri()).isNotIn(ENTITY + "Ada_Quill", ENTITY + "Ada_Quill_poet");
    }

    @Test
    void takesALoneSurnameForTheOnlyPersonWhoBearsIt() {
        DocumentFacts full = Facts.of("a.txt", "Ada Quill").named("e1", "Ada Quill", "Person").done();
        DocumentFacts surname = Facts.of("b.txt", "Quill").named("e1", "Quill", "Person").done();
        DocumentFacts brother = Facts.of("c.txt", "Ben Quill").named("e1", "Ben Quill", "Person").done();

        Resolution alone = resolver.resolve(List.of(full, surname));
        assertThat(entity(alone, "b.txt", "e1")).isEqualTo(entity(alone, "a.txt", "e1"));
        Resolution both = resolver.resolve(List.of(full, surname, brother));
        assertThat(entity(both, "b.txt", "e1").iri()).isEqualTo(ENTITY + "Quill");
    }

    @Test
    void leavesAnAmbiguousNameApartFromWhatItCannotBe() {
        DocumentFacts linked = Facts.of("a.txt", "Port Elm").linked("e1", "Port Elm", "City", "Q7", "Port_Elm").done();
        DocumentFacts elsewhere = Facts.of("b.txt", "Port Elm").entity("e1", "Port Elm", "Port Elm", "City",
                MentionKind.NAME, new Link.Ambiguous(List.of(new KnowledgeBaseId("Q8", "Port_Elm,_Ohio"),
                        new KnowledgeBaseId("Q9", "Port_Elm,_Maine")))).done();
        DocumentFacts perhaps = Facts.of("c.txt", "Port Elm").entity("e1", "Port Elm", "Port Elm", "City",
                MentionKind.NAME, new Link.Ambiguous(List.of(new KnowledgeBaseId("Q7", "Port_Elm"),
                        new KnowledgeBaseId("Q8", "Port_Elm,_Ohio")))).done();
        Resolution resolution = resolver.resolve(List.of(linked, elsewhere, perhaps));

        assertThat(entity(resolution, "b.txt", "e1").iri()).isNotEqualTo(ENTITY + "Port_Elm");
        assertThat(entity(resolution, "c.txt", "e1").iri()).isEqualTo(ENTITY + "Port_Elm");
    }

    @Test
    void keepsWhatIsOnlyDescribedApartInEachDocument() {
        Facts a = Facts.of("a.txt", "officials met officials").described("e1", "officials", "Person")
                .described("e2", "officials", "Person");
        Facts b = Facts.of("b.txt", "officials").described("e1", "officials", "Person");
        Resolution resolution = resolver.resolve(List.of(a.done(), b.done()));

        assertThat(entity(resolution, "a.txt", "e1").iri()).isEqualTo(ENTITY + "a.txt-officials");
        assertThat(entity(resolution, "a.txt", "e2").iri()).isEqualTo(ENTITY + "a.txt-officials-2");
        assertThat(entity(resolution, "b.txt", "e1").iri()).isEqualTo(ENTITY + "b.txt-officials");
    }

    @Test
    void findsThePublisherAmongTheEntities() {
        DocumentFacts published = Facts.of("a.txt", "The Elm Post", LocalDate.of(2031, 1, 2), "Nothing.").done();
        DocumentFacts mentions = Facts.of("b.txt", "The Elm Post")
                .linked("e1", "The Elm Post", "Company", "Q3", "The_Elm_Post").done();
        Resolution resolution = resolver.resolve(List.of(published, mentions));

        assertThat(resolution.getPublisher("The Elm Post")).isEqualTo(entity(resolution, "b.txt", "e1"));
        assertThat(resolver.resolve(List.of(published)).getPublisher("The Elm Post").type()).isEqualTo("Organization");
    }

    @Test
    void givesTheSameEntitiesWhateverTheOrderOfTheDocuments() {
        DocumentFacts a = Facts.of("a.txt", "Ada Quill").named("e1", "Ada Quill", "Person").done();
        DocumentFacts b = Facts.of("b.txt", "Quill").named("e1", "Quill", "Person").done();
        DocumentFacts c = Facts.of("c.txt", "Ada Quill").named("e1", "Ada Quill", "Company").done();
        Resolution there = resolver.resolve(List.of(a, b, c));
        Resolution back = resolver.resolve(Facts.reversed(a, b, c));

        for (String document : List.of("a.txt", "b.txt", "c.txt")) {
            assertThat(entity(there, document, "e1")).isEqualTo(entity(back, document, "e1"));
        }
    }

    private static CanonicalEntity entity(Resolution resolution, String document, String entity) {
        return resolution.getEntity(new DocumentId(document), new EntityId(entity));
    }
}
