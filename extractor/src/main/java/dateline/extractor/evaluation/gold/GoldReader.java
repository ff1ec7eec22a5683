package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.GoldAttribution;
import dateline.extractor.evaluation.gold.GoldEvent.Role;
import dateline.extractor.json.JsonField;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * JSON to gold, for one line: the form in which facts are written, of which only {@code document}'s id and text and the
 * words of each item must be there. Every class, role, property, entity and offset is checked.
 */
final class GoldReader {

    private static final String UNNAMED = "unnamed";

    private final Lexicon lexicon;
    private final String text;
    private final Map<String, GoldEntity> entities = new LinkedHashMap<>();

    private GoldReader(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    static GoldDocument read(JsonField json, Lexicon lexicon) {
        JsonField document = json.get("document");
        String text = document.get("text").text();
        String id = document.get("id").text();
        Document ofLine = document.make(field -> Document.of(id, text));
        return new GoldReader(lexicon, text).read(json, ofLine, document);
    }

    private GoldDocument read(JsonField json, Document bare, JsonField about) {
        Document document = new Document(bare.id(), bare.source(), about.find("title").map(JsonField::text),
                about.find("published").map(JsonField::date), about.find("publisher").map(JsonField::text),
                about.find("url").map(JsonField::text), text);
        Optional<List<GoldEntity>> listed = list(json, "entities", this::entity);
        return new GoldDocument(json.line(), document, listed, list(json, "events", this::event),
                list(json, "relations", this::relation), list(json, "attributions", this::attribution));
    }

    private static <T> Optional<List<T>> list(JsonField json, String name, Function<JsonField, T> read) {
        return json.find(name).map(field -> field.list(read));
    }

    private GoldEntity entity(JsonField json) {
        GoldEntity entity = new GoldEntity(json.get("id").make(id -> new EntityId(id.text())),
                json.find("type").map(this::entityType), json.find("wikidata").map(JsonField::text),
                json.get("mentions").list(this::mention));
        if (entities.put(entity.id().value(), entity) != null) {
            throw json.get("id").error("must be the id of one entity only");
        }
        return entity;
    }

    private String entityType(JsonField json) {
        if (!lexicon.types().isDefined(json.text())) {
            throw json.error("must be a class of entities in lexicon/types.yaml");
        }
        return json.text();
    }

    private GoldEntity.Words mention(JsonField json) {
        return new GoldEntity.Words(span(json), json.find("kind").map(GoldReader::kind).orElse(MentionKind.NAME));
    }

    private static MentionKind kind(JsonField json) {
        for (MentionKind kind : MentionKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(json.text())) {
                return kind;
            }
        }
        throw json.error("must be name, nominal or pronoun");
    }

    private GoldEvent event(JsonField json) {
        JsonField type = json.get("type");
        if (!type.text().equals(Lexicon.PLAIN_EVENT) && lexicon.findEventClass(type.text()).isEmpty()) {
            throw type.error("must be an event class in lexicon/events, or " + Lexicon.PLAIN_EVENT);
        }
        return new GoldEvent(type.text(), span(json.get("trigger")), list(json, "roles", this::role), claim(json));
    }

    private Role role(JsonField json) {
        JsonField name = json.get("role");
        if (!lexicon.isRole(name.text())) {
            throw name.error("must be a role in lexicon/roles.yaml");
        }
        return new Role(name.text(), new GoldEnd(json.find("entity").map(this::entityOf), findSpan(json)));
    }

    private GoldRelation relation(JsonField json) {
        JsonField property = json.get("property");
        if (lexicon.findRelationProperty(property.text()).isEmpty()) {
            throw property.error("must be a property in lexicon/relations");
        }
        return new GoldRelation(end(json, "subject"), property.text(), end(json, "object"), claim(json));
    }

    /** An entity's id, or a value with its words; where the sentence names it may stand beside it. */
    private GoldEnd end(JsonField json, String name) {
        Optional<JsonField> end = json.find(name);
        Optional<GoldEntity> entity = end.filter(JsonField::isText).map(this::entityOf);
        Optional<Span> words = json.find(name + "Mention").map(this::span)
                .or(() -> end.filter(field -> !field.isText()).flatMap(this::findSpan));
        return json.get(name).make(field -> new GoldEnd(entity, words));
    }

    private GoldEntity entityOf(JsonField json) {
        GoldEntity entity = entities.get(json.text());
        if (entity == null) {
            throw json.error("must be the id of one of the entities");
        }
        return entity;
    }

    private GoldClaim claim(JsonField json) {
        return new GoldClaim(json.find("sentence").map(this::span),
                json.find("factuality").map(field -> field.make(label -> Factuality.of(label.text()))),
                json.get("claimant").isAbsent() ? Optional.empty() : Optional.of(claimant(json.get("claimant"))));
    }

    private Claimant claimant(JsonField json) {
        if (json.ifPresent().isEmpty()) {
            return new Claimant.Author();
        }
        return json.text().equals(UNNAMED) ? new Claimant.Unnamed() : new Claimant.Source(entityOf(json).id());
    }

    private GoldAttribution attribution(JsonField json) {
        return new GoldAttribution(spans(json.get("source")), spans(json.get("cue")), spans(json.get("content")));
    }

    /** One stretch of words, or an array of the pieces; none where it is absent. */
    private List<Span> spans(JsonField json) {
        return json.ifPresent().map(present -> present.value().isArray() ? present.list(this::span)
                : List.of(span(present))).orElse(List.of());
    }

    private Optional<Span> findSpan(JsonField json) {
        return json.find("start").isPresent() || json.find("end").isPresent() ? Optional.of(span(json))
                : Optional.empty();
    }

    private Span span(JsonField json) {
        int start = json.get("start").integer();
        JsonField last = json.get("end");
        int end = last.integer();
        if (start < 0 || start >= text.length()) {
            throw json.get("start").error("must be an offset into the text, which has " + text.length()
                    + " UTF-16 units");
        }
        if (end <= start || end > text.length()) {
            throw last.error("must be after start, " + start + ", and within the text, which has " + text.length()
                    + " UTF-16 units");
        }
        Span span = new Span(start, end);
        json.find("text").filter(words -> !words.text().equals(span.in(text))).ifPresent(words -> {
            throw words.error("must be the words at [" + start + ", " + end + "), '" + span.in(text) + "'");
        });
        return span;
    }
}
