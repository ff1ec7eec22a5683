package dateline.extractor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Issue;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import dateline.extractor.model.Tenure;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsJsonTest {

    private static final String TEXT = "Ada Quill said on Monday that Norland reportedly sent 40 drones to Port Elm.";
    private static final DocumentId ID = new DocumentId("norland.txt");
    private static final FactsJson JSON = new FactsJson(FactNames.none());

    @Test
    void readsBackEverythingItWrote() {
        DocumentFacts facts = everyKindOfFact();

        assertThat(JSON.fromLine(JSON.toLine(facts), 1)).isEqualTo(facts);
    }

    @Test
    void writesTheKeysOfTheContractInTheirOrder() throws Exception {
        JsonNode json = new ObjectMapper().readTree(JSON.toLine(everyKindOfFact()));

        assertThat(json.fieldNames()).toIterable()
                .containsExactly("document", "entities", "events", "relations", "attributions", "issues");
        assertThat(json.path("document").fieldNames()).toIterable()
                .startsWith("id", "title", "published", "publisher", "text");
        assertThat(json.path("entities").path(0).fieldNames()).toIterable()
                .contains("id", "iri", "label", "type", "wikidata", "wikipedia", "linkScore", "mentions");
        assertThat(json.path("events").path(0).fieldNames()).toIterable().contains("id", "type", "plover", "trigger",
                "sentence", "roles", "time", "factuality", "claimant", "confidence");
        assertThat(json.path("relations").path(0).fieldNames()).toIterable().contains("subject", "property",
                "object", "of", "subjectMention", "objectMention", "sentence", "factuality", "claimant", "confidence");
    }

    @Test
    void writesOneLineADocumentAndReadsThemBack() throws Exception {
        DocumentFacts first = everyKindOfFact();
        DocumentFacts second = new DocumentFacts(Document.of("b.txt", "Two\nlines."), List.of(), List.of(), List.of(),
                List.of(), List.of());
        StringBuilder out = new StringBuilder();
        JSON.write(Stream.of(first, second), out);

        assertThat(out.toString().lines()).hasSize(2);
        assertThat(JSON.read(new BufferedReader(new StringReader(out.toString())))).containsExactly(first, second);
    }

    @Test
    void writesTheNamesThatItIsGivenAndIgnoresThemOnReading() throws Exception {
        FactsJson named = new FactsJson(new FactNames() {
            @Override
            public Optional<String> findIri(DocumentId document, EntityId entity) {
                return Optional.of("https://example.org/" + entity);
            }

            @Override
            public Optional<String> findIri(DocumentId document, EventId event) {
                return Optional.of("https://example.org/" + document + "/" + event);
            }

            @Override
            public Optional<String> findPlover(DocumentId document, EventId event) {
                return event.equals(everyKindOfFact().events().getFirst().id()) ? Optional.of("AID") : Optional.empty();
            }

            @Override
            public String broadType(String type) {
                return "Thing";
            }
        });
        String line = named.toLine(everyKindOfFact());
        JsonNode json = new ObjectMapper().readTree(line);

        assertThat(json.at("/entities/0/iri").textValue()).isEqualTo("https://example.org/e1");
        assertThat(json.at("/events/0/iri").textValue()).startsWith("https://example.org/norland.txt/");
        assertThat(json.at("/entities/0/type").textValue()).isEqualTo("Thing");
        assertThat(json.at("/events/0/plover").textValue()).isEqualTo("AID");
        assertThat(json.at("/events/1/plover").isNull()).isTrue();
        assertThat(JSON.fromLine(line, 1)).isEqualTo(everyKindOfFact());
    }

    @Test
    void writesTheClaimantAsEntityUnnamedOrNull() throws Exception {
        JsonNode json = new ObjectMapper().readTree(JSON.toLine(everyKindOfFact()));

        assertThat(json.at("/events/0/claimant").textValue()).isEqualTo("unnamed");
        assertThat(json.at("/events/1/claimant").isNull()).isTrue();
        assertThat(json.at("/attributions/0/claimant").textValue()).isEqualTo("e1");
    }

    @Test
    void namesLineAndFieldOfWhatItCannotRead() {
        String line = JSON.toLine(everyKindOfFact());

        assertThatThrownBy(() -> JSON.fromLine(line.replace("\"Planned\"", "\"Perhaps\""), 7))
                .isInstanceOf(FactsFormatException.class)
                .hasMessageContaining("line 7").hasMessageContaining("events[1].factuality")
                .hasMessageContaining("Perhaps");
        assertThatThrownBy(() -> JSON.fromLine(line.replaceFirst("\"start\":0,\"end\":9", "\"start\":0"), 2))
                .hasMessageContaining("line 2").hasMessageContaining("entities[0].mentions[0].end");
        assertThatThrownBy(() -> JSON.fromLine(line.substring(0, line.length() / 2), 3))
                .isInstanceOf(FactsFormatException.class).hasMessageContaining("line 3");
        assertThatThrownBy(() -> JSON.fromLine("{}", 1)).hasMessageContaining("document");
    }

    private static DocumentFacts everyKindOfFact() {
        Document document = new Document(ID, "news/norland.txt", Optional.of("Drones"),
                Optional.of(LocalDate.of(2031, 5, 6)), Optional.of("The Elm Post"),
                Optional.of("https://example.org/norland"), TEXT);
        return new DocumentFacts(document, entities(), events(), relations(),
                List.of(new Attribution(Optional.of(span("Ada Quill")), Optional.of(span("said")), span("Norland"),
                                new Claimant.Source(new EntityId("e1"))),
                        new Attribution(Optional.empty(), Optional.empty(), span("Norland"), new Claimant.Author())),
                issues());
    }

    private static List<Entity> entities() {
        return List.of(
                new Entity(new EntityId("e1"), "Ada Quill", "Person", new Link.Unlinked(),
                        List.of(new Mention(span("Ada Quill"), MentionKind.NAME, "Person"))),
                new Entity(new EntityId("e2"), "Norland", "Country",
                        new Link.Linked(new KnowledgeBaseId("Q99", "Norland"), 0.75,
                                List.of(new Link.Candidate(KnowledgeBaseId.ofTitle("Norland,_Ohio"), 0.1)),
                                Optional.of("country in the north")),
                        List.of(new Mention(span("Norland"), MentionKind.NAME, "Country"))),
                new Entity(new EntityId("e3"), "Port Elm", "City",
                        new Link.Ambiguous(List.of(new KnowledgeBaseId("Q7", "Port_Elm"),
                                new KnowledgeBaseId("Q8", "Port_Elm,_Norland"))),
                        List.of(new Mention(span("Port Elm"), MentionKind.NOMINAL, "City"))));
    }

    private static List<Event> events() {
        return List.of(
                new Event(new EventId("v1"), new EventId("v1"), "Supply", span("sent"), "Norland sends drones",
                        List.of(new RoleFiller("agent", new Filler.OfEntity(new EntityId("e2"), span("Norland")),
                                        OptionalDouble.empty()),
                                new RoleFiller("theme", new Filler.OfText(span("40 drones")), OptionalDouble.of(40))),
                        Optional.of(new EventTime(span("on Monday"), Optional.of(
                                new EventTime.Days(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 5))))),
                        claim(new Claimant.Unnamed(), Factuality.ASSERTED, Optional.of(span("reportedly")))),
                new Event(new EventId("v2"), new EventId("v1"), "Statement", span("said"), "Ada Quill says",
                        List.of(new RoleFiller("theme", new Filler.OfEvent(new EventId("v1"), span("sent")),
                                OptionalDouble.empty())),
                        Optional.of(new EventTime(span("on Monday"), Optional.empty())),
                        claim(new Claimant.Author(), Factuality.PLANNED, Optional.empty())));
    }

    private static List<Relation> relations() {
        Claim claim = claim(new Claimant.Author(), Factuality.DENIED, Optional.empty());
        return List.of(
                new Relation(new EntityId("e3"), "country", new RelationObject.OfEntity(new EntityId("e2")),
                        Optional.empty(), span("Port Elm"), span("Norland"), claim),
                new Relation(new EntityId("e1"), "positionHeld",
                        new RelationObject.OfValue("Envoy", Optional.empty(), "xsd:string", span("Quill")),
                        Optional.of(new EntityId("e2")), span("Ada Quill"), span("Quill"), claim, new Basis.Said(),
                        new Tenure(Optional.of(new RelationObject.OfValue("2009", Optional.empty(), "xsd:gYear",
                                span("on Monday"))), Optional.empty())),
                new Relation(new EntityId("e3"), "effectiveRange",
                        new RelationObject.OfValue("40", Optional.of("KiloM"), "xsd:decimal", span("40")),
                        Optional.empty(), span("Port Elm"), span("40"), claim));
    }

    private static List<Issue> issues() {
        return List.of(new Issue.UnreadableDocument("a.bin", "is binary", "leave it out"),
                new Issue.EmptyDocument("b.txt"), new Issue.FailedExtraction("c.txt", "too deep"),
                new Issue.LongSentence(ID, new Span(0, 9), 400, 120),
                new Issue.LongDocument(ID, 5_000_000, 200_000), new Issue.ForeignLanguage(ID, "French"),
                new Issue.AmbiguousLink(ID, span("Port Elm"), "Port Elm", List.of(new KnowledgeBaseId("Q7", "P"))),
                new Issue.ShapeViolation(ID, "n", "p", "v", "too long"));
    }

    private static Claim claim(Claimant claimant, Factuality factuality, Optional<Span> cue) {
        return new Claim(claimant, cue, factuality, 0.5, new Span(0, TEXT.length()), "Supply/send");
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
