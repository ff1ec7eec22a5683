package dateline.extractor.evaluation;

import dateline.extractor.model.Attribution;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Facts made by hand: words are named as they first stand in the text. */
public final class FactsOf {

    private final Document document;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private Factuality factuality = Factuality.ASSERTED;
    private double confidence = 0.75;

    public FactsOf(Document document) {
        this.document = document;
    }

    /** @param names the first is the entity's id and label */
    public FactsOf entity(String type, String... names) {
        return add(type, new Link.Unlinked(), MentionKind.NAME, names);
    }

    public FactsOf linked(String type, String item, String title, String... names) {
        return add(type, new Link.Linked(new KnowledgeBaseId(item, title), 0.9), MentionKind.NAME, names);
    }

    /** Linked to an article of which no item is known. */
    public FactsOf titled(String type, String title, String... names) {
        return add(type, new Link.Linked(KnowledgeBaseId.ofTitle(title), 0.9), MentionKind.NAME, names);
    }

    public FactsOf pronoun(String type, String word) {
        return add(type, new Link.Unlinked(), MentionKind.PRONOUN, word);
    }

    private FactsOf add(String type, Link link, MentionKind kind, String... words) {
        entities.add(new Entity(new EntityId(words[0]), words[0], type, link,
                Arrays.stream(words).map(each -> new Mention(span(each), kind, type)).sorted(
                        Comparator.comparing(Mention::span)).toList()));
        return this;
    }

    /** What is added from now on is claimed so. */
    public FactsOf as(Factuality other) {
        factuality = other;
        return this;
    }

    /** What is added from now on has this confidence. */
    public FactsOf sure(double other) {
        confidence = other;
        return this;
    }

    /** @param roles as {@code agent=words}; words that are an entity's id refer to it */
    public FactsOf event(String type, String trigger, String... roles) {
        EventId id = new EventId("ev" + events.size());
        events.add(new Event(id, id, type, span(trigger), trigger, Arrays.stream(roles).map(this::role).toList(),
                Optional.empty(), claim()));
        return this;
    }

    private RoleFiller role(String text) {
        String words = text.substring(text.indexOf('=') + 1);
        Filler filler = entities.stream().anyMatch(entity -> entity.id().value().equals(words))
                ? new Filler.OfEntity(new EntityId(words), span(words)) : new Filler.OfText(span(words));
        return new RoleFiller(text.substring(0, text.indexOf('=')), filler, OptionalDouble.empty());
    }

    public FactsOf relation(String subject, String property, String object) {
        relations.add(new Relation(new EntityId(subject), property, new RelationObject.OfEntity(new EntityId(object)),
                Optional.empty(), span(subject), span(object), claim()));
        return this;
    }

    public FactsOf value(String subject, String property, String words) {
        relations.add(new Relation(new EntityId(subject), property,
                new RelationObject.OfValue(words, Optional.empty(), "xsd:string", span(words)), Optional.empty(),
                span(subject), span(words), claim()));
        return this;
    }

    public FactsOf position(String holder, String title, String of) {
        relations.add(new Relation(new EntityId(holder), "positionHeld",
                new RelationObject.OfValue(title, Optional.empty(), "xsd:string", span(title)),
                Optional.of(new EntityId(of)), span(holder), span(title), claim()));
        return this;
    }

    public FactsOf attribution(String source, String cue, String content) {
        attributions.add(new Attribution(Optional.of(span(source)), Optional.of(span(cue)), span(content),
                new Claimant.Author()));
        return this;
    }

    public DocumentFacts build() {
        return new DocumentFacts(document, entities, events, relations, attributions, List.of());
    }

    private Claim claim() {
        return new Claim(new Claimant.Author(), Optional.empty(), factuality, confidence,
                new Span(0, document.text().length()), "test");
    }

    public Span span(String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return new Span(start, start + words.length());
    }
}
