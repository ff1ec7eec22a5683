package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import java.util.Map;
import java.util.Optional;

/**
 * What every entity and event mention of a corpus stands for.
 *
 * @param publishers by the name that documents give
 */
public record Resolution(Map<EntityRef, CanonicalEntity> entities, Map<String, CanonicalEntity> publishers,
                         Map<EventRef, CanonicalEvent> events) {

    public Resolution {
        entities = Map.copyOf(entities);
        publishers = Map.copyOf(publishers);
        events = Map.copyOf(events);
    }

    /** @throws IllegalArgumentException if the document has no such entity */
    public CanonicalEntity getEntity(DocumentId document, EntityId entity) {
        return findEntity(document, entity).orElseThrow(() ->
                new IllegalArgumentException(document + " refers to entity " + entity + ", which it does not hold"));
    }

    public Optional<CanonicalEntity> findEntity(DocumentId document, EntityId entity) {
        return Optional.ofNullable(entities.get(new EntityRef(document, entity)));
    }

    public Optional<CanonicalEvent> findEvent(DocumentId document, EventId event) {
        return Optional.ofNullable(events.get(new EventRef(document, event)));
    }

    /** @throws IllegalArgumentException if no document has that publisher */
    public CanonicalEntity getPublisher(String name) {
        CanonicalEntity publisher = publishers.get(name);
        if (publisher == null) {
            throw new IllegalArgumentException("no document has the publisher " + name);
        }
        return publisher;
    }
}
