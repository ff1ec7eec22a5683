package dateline.extractor.model;

/** What fills a role of an event: always words of the text, and what they refer to where that is known. */
public sealed interface Filler {

    Span span();

    /** The words refer to an entity. */
    record OfEntity(EntityId entity, Span span) implements Filler {
    }

    /** The words refer to another event: "authorized Ukraine <i>to strike</i> Russia". */
    record OfEvent(EventId event, Span span) implements Filler {
    }

    /** The words are all that is known. */
    record OfText(Span span) implements Filler {
    }
}
