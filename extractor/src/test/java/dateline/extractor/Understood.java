package dateline.extractor;

import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.RoleFiller;

import java.time.LocalDate;
import java.util.List;

/** What the extractor found in a text, in words that a test can compare. */
public record Understood(DocumentFacts facts) {

    public static Understood of(String text) {
        return new Understood(SharedModels.extractor().extract(Document.of("test.txt", text)).withoutImplied());
    }

    public static Understood of(String text, LocalDate published) {
        return new Understood(SharedModels.extractor().extract(SharedModels.document(text, published)).withoutImplied());
    }

    private String text() {
        return facts.document().text();
    }

    /** The entity that these words, somewhere in the text, mention. */
    public Entity entity(String words) {
        return facts.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.span().in(text()).equals(words)))
                .findFirst().orElseThrow(() -> new AssertionError("nothing is called '" + words + "' in "
                        + facts.entities().stream().map(this::mentions).toList()));
    }

    /** The words of every mention of the entity, in the order of the text. */
    public List<String> mentions(Entity entity) {
        return entity.mentions().stream().map(mention -> mention.span().in(text())).toList();
    }

    private String label(EntityId id) {
        return facts.entities().stream().filter(entity -> entity.id().equals(id)).findFirst().orElseThrow().label();
    }

    /** The classes of all events. */
    public List<String> eventTypes() {
        return facts.events().stream().map(Event::type).toList();
    }

    /** The events of a class. */
    public List<Event> events(String type) {
        return facts.events().stream().filter(event -> event.type().equals(type)).toList();
    }

    /** The first event of that class. */
    public Event event(String type) {
        return facts.events().stream().filter(event -> event.type().equals(type)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + facts.events().stream()
                        .map(event -> event.type() + ": " + event.label()).toList()));
    }

    /** What fills a role of the first event of that class: labels of entities, else words. */
    public List<String> role(String type, String role) {
        return role(event(type), role);
    }

    public List<String> role(Event event, String role) {
        return event.roles().stream().filter(filler -> filler.role().equals(role)).map(RoleFiller::filler)
                .map(this::words).distinct().toList();
    }

    private String words(Filler filler) {
        return switch (filler) {
            case Filler.OfEntity entity -> label(entity.entity());
            case Filler.OfEvent event -> event.span().in(text());
            case Filler.OfText words -> words.span().in(text());
        };
    }

    public Factuality factuality(String type) {
        return event(type).claim().factuality();
    }

    /** Who claims the first event of that class: a label, {@code author} or {@code unnamed}. */
    public String claimant(String type) {
        return claimant(event(type).claim());
    }

    public String claimant(Claim claim) {
        return claimant(claim.claimant());
    }

    public String claimant(Claimant claimant) {
        return switch (claimant) {
            case Claimant.Author author -> "author";
            case Claimant.Unnamed unnamed -> "unnamed";
            case Claimant.Source source -> label(source.entity());
        };
    }

    /** Every relation as "subject property object", with "of ..." behind an office. */
    public List<String> relations() {
        return facts.relations().stream().map(this::words).toList();
    }

    public Relation relation(String property) {
        return facts.relations().stream().filter(relation -> relation.property().equals(property)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + property + " in " + relations()));
    }

    private String words(Relation relation) {
        String object = switch (relation.object()) {
            case RelationObject.OfEntity entity -> label(entity.entity());
            case RelationObject.OfValue value -> value.value() + value.unit().map(unit -> " " + unit).orElse("");
        };
        return label(relation.subject()) + " " + relation.property() + " " + object
                + relation.of().map(of -> " of " + label(of)).orElse("");
    }

    /** Every attribution as "source | cue | content". */
    public List<String> attributions() {
        return facts.attributions().stream().map(attribution -> attribution.source().map(span -> span.in(text())).orElse("-")
                + " | " + attribution.cue().map(span -> span.in(text())).orElse("-")
                + " | " + attribution.content().in(text())).toList();
    }
}
