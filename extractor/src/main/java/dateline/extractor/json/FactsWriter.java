package dateline.extractor.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extractor.model.Attribution;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Filler;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import dateline.extractor.model.VerbForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Facts to JSON; what is absent is written as null, so that every object of a kind has the same keys. */
final class FactsWriter {

    /** Stands for a claimant whom the article does not name. */
    static final String UNNAMED = "unnamed";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FactNames names;

    FactsWriter(FactNames names) {
        this.names = names;
    }

    ObjectNode write(DocumentFacts facts) {
        Document document = facts.document();
        ObjectNode json = JSON.objectNode();
        json.set("document", document(document));
        json.set("entities", array(facts.entities(), entity -> entity(document.id(), entity)));
        json.set("events", array(facts.events(), event -> event(document, event)));
        json.set("relations", array(facts.relations(), FactsWriter::relation));
        json.set("attributions", array(facts.attributions(), FactsWriter::attribution));
        json.set("issues", array(facts.issues(), IssueJson::write));
        return json;
    }

    private static ObjectNode document(Document document) {
        return JSON.objectNode()
                .put("id", document.id().value())
                .put("title", document.title().orElse(null))
                .put("published", document.published().map(Object::toString).orElse(null))
                .put("publisher", document.publisher().orElse(null))
                .put("text", document.text())
                .put("source", document.source())
                .put("url", document.url().orElse(null));
    }

    private ObjectNode entity(DocumentId document, Entity entity) {
        Optional<Link.Linked> link = entity.link() instanceof Link.Linked linked ? Optional.of(linked) : Optional.empty();
        Optional<KnowledgeBaseId> target = link.map(Link.Linked::target);
        ObjectNode json = JSON.objectNode()
                .put("id", entity.id().value())
                .put("iri", names.findIri(document, entity.id()).orElse(null))
                .put("label", entity.label())
                .put("type", names.broadType(entity.type()))
                .put("class", entity.type())
                .put("wikidata", target.flatMap(KnowledgeBaseId::wikidata).orElse(null))
                .put("wikipedia", target.map(KnowledgeBaseId::wikipedia).orElse(null))
                .put("linkScore", link.map(Link.Linked::score).orElse(null))
                .put("description", link.flatMap(Link.Linked::description).orElse(null));
        json.set("linkCandidates", entity.link() instanceof Link.Ambiguous ambiguous
                ? array(ambiguous.candidates(), FactsWriter::knowledgeBaseId) : JSON.nullNode());
        json.set("runnersUp", link.<JsonNode>map(linked -> array(linked.runnersUp(), FactsWriter::candidate))
                .orElseGet(JSON::nullNode));
        json.set("mentions", array(entity.mentions(), FactsWriter::mention));
        return json;
    }

    private static ObjectNode candidate(Link.Candidate candidate) {
        return knowledgeBaseId(candidate.target()).put("score", candidate.score());
    }

    static ObjectNode knowledgeBaseId(KnowledgeBaseId id) {
        return JSON.objectNode().put("wikidata", id.wikidata().orElse(null)).put("wikipedia", id.wikipedia());
    }

    private static ObjectNode mention(Mention mention) {
        return span(mention.span())
                .put("kind", mention.kind().name().toLowerCase(Locale.ROOT))
                .put("type", mention.type());
    }

    private ObjectNode event(Document document, Event event) {
        String text = document.text();
        ObjectNode json = JSON.objectNode()
                .put("id", event.id().value())
                .put("iri", names.findIri(document.id(), event.id()).orElse(null))
                .put("instance", event.instance().value())
                .put("type", event.type())
                .put("plover", names.findPlover(document.id(), event.id()).orElse(null))
                .put("label", event.label());
        json.set("trigger", span(event.trigger()));
        json.set("sentence", span(event.claim().sentence()));
        json.set("roles", array(event.roles(), role -> role(text, role)));
        json.set("time", event.time().<JsonNode>map(time -> time(text, time)).orElse(JSON.nullNode()));
        json.put("tense", event.form().tense().map(VerbForm.Tense::label).orElse(null))
                .put("aspect", event.form().aspect().map(VerbForm.Aspect::label).orElse(null));
        return claim(json, event.claim());
    }

    private static ObjectNode role(String text, RoleFiller role) {
        ObjectNode json = JSON.objectNode().put("role", role.role());
        switch (role.filler()) {
            case Filler.OfEntity filler -> json.put("entity", filler.entity().value());
            case Filler.OfEvent filler -> json.put("event", filler.event().value());
            case Filler.OfText ignored -> { }
        }
        json.setAll(words(text, role.filler().span()));
        if (role.quantity().isPresent()) {
            json.put("quantity", role.quantity().getAsDouble());
        } else {
            json.putNull("quantity");
        }
        return json;
    }

    private static ObjectNode time(String text, EventTime time) {
        return words(text, time.span())
                .put("first", time.days().map(days -> days.first().toString()).orElse(null))
                .put("last", time.days().map(days -> days.last().toString()).orElse(null));
    }

    private static ObjectNode relation(Relation relation) {
        ObjectNode json = JSON.objectNode()
                .put("subject", relation.subject().value())
                .put("property", relation.property());
        json.set("object", switch (relation.object()) {
            case RelationObject.OfEntity object -> JSON.textNode(object.entity().value());
            case RelationObject.OfValue object -> value(object);
        });
        json.put("of", relation.of().map(Object::toString).orElse(null));
        json.set("from", relation.tenure().from().<JsonNode>map(FactsWriter::value).orElseGet(JSON::nullNode));
        json.set("until", relation.tenure().until().<JsonNode>map(FactsWriter::value).orElseGet(JSON::nullNode));
        json.set("subjectMention", span(relation.subjectMention()));
        json.set("objectMention", span(relation.objectMention()));
        json.set("sentence", span(relation.claim().sentence()));
        json.set("inferredFrom", switch (relation.basis()) {
            case Basis.Said ignored -> JSON.nullNode();
            case Basis.Inferred(int premise) -> JSON.objectNode().put("relation", premise);
            case Basis.Described(Span words) -> span(words);
            case Basis.Known(String item) -> JSON.objectNode().put("wikidata", item);
        });
        return claim(json, relation.claim());
    }

    private static ObjectNode value(RelationObject.OfValue object) {
        ObjectNode json = JSON.objectNode()
                .put("value", object.value())
                .put("unit", object.unit().orElse(null))
                .put("datatype", object.datatype());
        return json.setAll(span(object.span()));
    }

    private static ObjectNode claim(ObjectNode json, Claim claim) {
        json.put("factuality", claim.factuality().label())
                .put("claimant", claimant(claim.claimant()))
                .put("confidence", claim.confidence());
        json.set("cue", span(claim.cue()));
        return json.put("rule", claim.rule());
    }

    private static ObjectNode attribution(Attribution attribution) {
        ObjectNode json = JSON.objectNode();
        json.set("source", span(attribution.source()));
        json.set("cue", span(attribution.cue()));
        json.set("content", span(attribution.content()));
        return json.put("claimant", claimant(attribution.claimant()));
    }

    private static String claimant(Claimant claimant) {
        return switch (claimant) {
            case Claimant.Author ignored -> null;
            case Claimant.Unnamed ignored -> UNNAMED;
            case Claimant.Source source -> source.entity().value();
        };
    }

    private static JsonNode span(Optional<Span> span) {
        return span.<JsonNode>map(FactsWriter::span).orElse(JSON.nullNode());
    }

    static ObjectNode span(Span span) {
        return JSON.objectNode().put("start", span.start()).put("end", span.end());
    }

    /** A span with its words, or null for them where it lies outside the text. */
    private static ObjectNode words(String text, Span span) {
        return span(span).put("text", span.end() <= text.length() ? span.in(text) : null);
    }

    static <T> ArrayNode array(List<T> items, Function<T, JsonNode> toJson) {
        ArrayNode array = JSON.arrayNode(items.size());
        items.forEach(item -> array.add(toJson.apply(item)));
        return array;
    }
}
