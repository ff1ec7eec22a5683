package dateline.graph;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Facts written by hand: words are found in the text, entities and events are called by short names. */
public final class Facts {

    private final Document document;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    private Facts(Document document) {
        this.document = document;
    }

    public static Facts of(String id, String text) {
        return new Facts(Document.of(id, text));
    }

    public static Facts of(String id, String publisher, LocalDate day, String text) {
        return new Facts(new Document(new DocumentId(id), "news/" + id, Optional.of("About " + id), Optional.of(day),
                Optional.of(publisher), Optional.empty(), text));
    }

    public Facts linked(String id, String words, String type, String wikidata, String wikipedia) {
        return entity(id, words, words, type, MentionKind.NAME,
                new Link.Linked(new KnowledgeBaseId(wikidata, wikipedia), 0.9));
    }

    public Facts named(String id, String words, String type) {
        return entity(id, words, words, type, MentionKind.NAME, new Link.Unlinked());
    }

    public Facts described(String id, String words, String type) {
        return entity(id, words, words, type, MentionKind.NOMINAL, new Link.Unlinked());
    }

    public Facts entity(String id, String words, String label, String type, MentionKind kind, Link link) {
        entities.add(new Entity(new EntityId(id), label, type, link, List.of(new Mention(span(words), kind, type))));
        return this;
    }

    public Facts event(String id, String type, String trigger, RoleFiller... roles) {
        return event(id, type, trigger, Factuality.ASSERTED, Optional.empty(), roles);
    }

    public Facts event(String id, String type, String trigger, Factuality factuality,
                       Optional<EventTime> time, RoleFiller... roles) {
        return event(id, type, trigger, claim(factuality), time, roles);
    }

    public Facts event(String id, String type, String trigger, Claim claim, Optional<EventTime> time,
                       RoleFiller... roles) {
        events.add(new Event(new EventId(id), new EventId(id), type, span(trigger), trigger + " " + id, List.of(roles),
                time, claim));
        return this;
    }

    /** The event added last is told by a verb in this form. */
    public Facts inForm(VerbForm form) {
        Event last = events.removeLast();
        events.add(new Event(last.id(), last.instance(), last.type(), last.trigger(), last.label(), last.roles(), last.time(),
                form, last.claim()));
        return this;
    }

    public Facts relation(String subject, String property, RelationObject object, Optional<String> of) {
        relations.add(new Relation(new EntityId(subject), property, object, of.map(EntityId::new), new Span(0, 1),
                new Span(0, 1), claim(Factuality.ASSERTED)));
        return this;
    }

    /** The same with the years from which and until which it holds. */
    public Facts position(String subject, String title, String of, String from, String until) {
        relations.add(new Relation(new EntityId(subject), "positionHeld", value(title, "xsd:string"),
                Optional.of(new EntityId(of)), new Span(0, 1), new Span(0, 1), claim(Factuality.ASSERTED),
                new Basis.Said(), new Tenure(Optional.of(value(from, "xsd:gYear")), Optional.of(value(until, "xsd:gYear")))));
        return this;
    }

    /** A relation that follows from how its subject is described. */
    public Facts followingFrom(String description, String subject, String property, String object) {
        relations.add(new Relation(new EntityId(subject), property, new RelationObject.OfEntity(new EntityId(object)),
                Optional.empty(), span(description), span(description), claim(Factuality.ASSERTED),
                new Basis.Described(span(description))));
        return this;
    }

    private static RelationObject.OfValue value(String words, String datatype) {
        return new RelationObject.OfValue(words, Optional.empty(), datatype, new Span(0, 1));
    }

    public Facts attribution(String source, String cue, String content, Claimant claimant) {
        attributions.add(new Attribution(Optional.of(span(source)), Optional.of(span(cue)), span(content), claimant));
        return this;
    }

    public DocumentFacts done() {
        return new DocumentFacts(document, entities, events, relations, attributions, List.of());
    }

    public RoleFiller role(String role, String entity, String words) {
        return new RoleFiller(role, new Filler.OfEntity(new EntityId(entity), span(words)), OptionalDouble.empty());
    }

    public RoleFiller inner(String role, String event, String words) {
        return new RoleFiller(role, new Filler.OfEvent(new EventId(event), span(words)), OptionalDouble.empty());
    }

    public Claim claim(Factuality factuality) {
        return claim(factuality, 0.8, new Claimant.Author());
    }

    public Claim claim(Factuality factuality, double confidence, Claimant claimant) {
        return new Claim(claimant, Optional.empty(), factuality, confidence, new Span(0, document.text().length()),
                "Test/rule");
    }

    public static Claimant source(String entity) {
        return new Claimant.Source(new EntityId(entity));
    }

    public static RelationObject object(String entity) {
        return new RelationObject.OfEntity(new EntityId(entity));
    }

    public Optional<EventTime> time(String words, String first, String last) {
        return Optional.of(new EventTime(span(words),
                Optional.of(new EventTime.Days(LocalDate.parse(first), LocalDate.parse(last)))));
    }

    public Span span(String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in '" + document.text() + "'");
        }
        return new Span(start, start + words.length());
    }

    /** The same documents the other way round. */
    public static List<DocumentFacts> reversed(DocumentFacts... corpus) {
        return Stream.of(corpus).toList().reversed();
    }
}
