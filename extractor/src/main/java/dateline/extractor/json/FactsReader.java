package dateline.extractor.json;

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
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.model.Span;
import dateline.extractor.model.Tenure;
import dateline.extractor.model.VerbForm;
import dateline.extractor.model.VerbForm.Aspect;
import dateline.extractor.model.VerbForm.Tense;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** JSON to facts, for one line. */
final class FactsReader {

    private FactsReader() {
    }

    static DocumentFacts read(JsonField root) {
        return new DocumentFacts(
                root.get("document").make(FactsReader::document),
                root.get("entities").list(FactsReader::entity),
                root.get("events").list(FactsReader::event),
                root.get("relations").list(FactsReader::relation),
                root.get("attributions").list(FactsReader::attribution),
                root.get("issues").list(IssueJson::read));
    }

    private static Document document(JsonField json) {
        String id = json.get("id").text();
        return new Document(json.get("id").make(field -> new DocumentId(id)),
                json.find("source").map(JsonField::text).orElse(id),
                json.find("title").map(JsonField::text),
                json.find("published").map(JsonField::date),
                json.find("publisher").map(JsonField::text),
                json.find("url").map(JsonField::text),
                json.get("text").text());
    }

    private static Entity entity(JsonField json) {
        return new Entity(entityId(json.get("id")), json.get("label").text(),
                json.find("class").map(JsonField::text).orElseGet(() -> json.get("type").text()), link(json),
                json.get("mentions").list(FactsReader::mention));
    }

    private static Link link(JsonField json) {
        if (json.find("wikipedia").isPresent()) {
            return new Link.Linked(knowledgeBaseId(json), json.get("linkScore").number(), json.find("runnersUp")
                    .map(field -> field.list(FactsReader::candidate)).orElse(List.of()),
                    json.find("description").map(JsonField::text));
        }
        return json.find("linkCandidates")
                .<Link>map(field -> new Link.Ambiguous(field.list(FactsReader::knowledgeBaseId)))
                .orElseGet(Link.Unlinked::new);
    }

    private static Link.Candidate candidate(JsonField json) {
        return new Link.Candidate(knowledgeBaseId(json), json.get("score").number());
    }

    static KnowledgeBaseId knowledgeBaseId(JsonField json) {
        return new KnowledgeBaseId(json.find("wikidata").map(JsonField::text), json.get("wikipedia").text());
    }

    private static Mention mention(JsonField json) {
        return new Mention(span(json), json.get("kind").make(FactsReader::mentionKind), json.get("type").text());
    }

    private static MentionKind mentionKind(JsonField json) {
        for (MentionKind kind : MentionKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(json.text())) {
                return kind;
            }
        }
        throw json.error("must be name, nominal or pronoun");
    }

    private static Event event(JsonField json) {
        return new Event(eventId(json.get("id")), eventId(json.get("instance")), json.get("type").text(),
                span(json.get("trigger")), json.get("label").text(), json.get("roles").list(FactsReader::role),
                json.find("time").map(time -> time.make(FactsReader::time)), form(json), claim(json));
    }

    private static VerbForm form(JsonField json) {
        return new VerbForm(json.find("tense").map(tense -> tense.make(field -> Tense.of(field.text()))),
                json.find("aspect").map(aspect -> aspect.make(field -> Aspect.of(field.text()))));
    }

    private static RoleFiller role(JsonField json) {
        Optional<JsonField> quantity = json.find("quantity");
        return new RoleFiller(json.get("role").text(), filler(json),
                quantity.isPresent() ? OptionalDouble.of(quantity.get().number()) : OptionalDouble.empty());
    }

    private static Filler filler(JsonField json) {
        Span span = span(json);
        Optional<JsonField> entity = json.find("entity");
        if (entity.isPresent()) {
            return new Filler.OfEntity(entityId(entity.get()), span);
        }
        return json.find("event")
                .<Filler>map(event -> new Filler.OfEvent(eventId(event), span))
                .orElseGet(() -> new Filler.OfText(span));
    }

    private static EventTime time(JsonField json) {
        return new EventTime(span(json), json.find("first")
                .map(first -> new EventTime.Days(first.date(), json.get("last").date())));
    }

    private static Relation relation(JsonField json) {
        return new Relation(entityId(json.get("subject")), json.get("property").text(),
                json.get("object").make(FactsReader::object), json.find("of").map(FactsReader::entityId),
                span(json.get("subjectMention")), span(json.get("objectMention")), claim(json),
                json.find("inferredFrom").map(FactsReader::basis).orElseGet(Basis.Said::new),
                new Tenure(json.find("from").map(FactsReader::value), json.find("until").map(FactsReader::value)));
    }

    private static Basis basis(JsonField json) {
        if (json.find("start").isPresent()) {
            return new Basis.Described(span(json));
        }
        return json.find("wikidata").<Basis>map(item -> new Basis.Known(item.text()))
                .orElseGet(() -> new Basis.Inferred(json.get("relation").integer()));
    }

    private static RelationObject object(JsonField json) {
        if (json.isText()) {
            return new RelationObject.OfEntity(entityId(json));
        }
        return value(json);
    }

    private static RelationObject.OfValue value(JsonField json) {
        return new RelationObject.OfValue(json.get("value").text(), json.find("unit").map(JsonField::text),
                json.get("datatype").text(), span(json));
    }

    private static Claim claim(JsonField json) {
        return new Claim(claimant(json.get("claimant")), json.find("cue").map(FactsReader::span),
                json.get("factuality").make(field -> Factuality.of(field.text())), json.get("confidence").number(),
                span(json.get("sentence")), json.get("rule").text());
    }

    private static Attribution attribution(JsonField json) {
        return new Attribution(json.find("source").map(FactsReader::span), json.find("cue").map(FactsReader::span),
                span(json.get("content")), claimant(json.get("claimant")));
    }

    private static Claimant claimant(JsonField json) {
        Optional<JsonField> present = json.ifPresent();
        if (present.isEmpty()) {
            return new Claimant.Author();
        }
        return json.text().equals(FactsWriter.UNNAMED) ? new Claimant.Unnamed()
                : new Claimant.Source(entityId(json));
    }

    static Span span(JsonField json) {
        return json.make(field -> new Span(field.get("start").integer(), field.get("end").integer()));
    }

    private static EntityId entityId(JsonField json) {
        return json.make(field -> new EntityId(field.text()));
    }

    private static EventId eventId(JsonField json) {
        return json.make(field -> new EventId(field.text()));
    }
}
