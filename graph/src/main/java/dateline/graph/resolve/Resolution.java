package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What every entity and event mention of a corpus stands for. Not to be changed. */
public final class Resolution {

    private final Map<EntityRef, CanonicalEntity> entities;
    private final Map<String, CanonicalEntity> publishers;
    private final Map<EventRef, CanonicalEvent> events;
    private final Offices offices;
    private final Map<String, CanonicalEntity> byIri = new HashMap<>();

    /** @param publishers by the name that documents give */
    Resolution(Map<EntityRef, CanonicalEntity> entities, Map<String, CanonicalEntity> publishers,
               Map<EventRef, CanonicalEvent> events, Offices offices) {
        // Not copied: these have an entry for every mention of a corpus.
        this.entities = Collections.unmodifiableMap(entities);
        this.publishers = Map.copyOf(publishers);
        this.events = Collections.unmodifiableMap(events);
        this.offices = offices;
        entities.values().forEach(entity -> byIri.put(entity.iri(), entity));
    }

    Resolution withEvents(Map<EventRef, CanonicalEvent> resolved) {
        return new Resolution(entities, publishers, resolved, offices);
    }

    /** @throws IllegalArgumentException if the document has no such entity */
    public CanonicalEntity getEntity(DocumentId document, EntityId entity) {
        return findEntity(document, entity).orElseThrow(() ->
                new IllegalArgumentException(document + " refers to entity " + entity + ", which it does not hold"));
    }

    public Optional<CanonicalEntity> findEntity(DocumentId document, EntityId entity) {
        return Optional.ofNullable(entities.get(new EntityRef(document, entity)));
    }

    /** All that the documents speak of, each once, sorted by their IRIs. */
    public Collection<CanonicalEntity> listMentioned() {
        return new TreeMap<>(byIri).values();
    }

    /** The entity of that IRI. */
    public Optional<CanonicalEntity> findEntity(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /**
     * The office that a relation of the document says somebody holds.
     *
     * @throws IllegalArgumentException if its object is no title
     */
    public CanonicalOffice getOffice(DocumentId document, Relation relation) {
        if (!(relation.object() instanceof RelationObject.OfValue title)) {
            throw new IllegalArgumentException(document + ": " + relation.object() + " is no title of an office");
        }
        return offices.get(getEntity(document, relation.subject()), title.value(),
                relation.of().map(of -> getEntity(document, of)));
    }

    /** The office that a relation says somebody holds, if it says that. */
    Optional<CanonicalOffice> findOffice(DocumentId document, Relation relation) {
        return relation.property().equals(Offices.POSITION_HELD) && relation.object() instanceof RelationObject.OfValue
                ? Optional.of(getOffice(document, relation)) : Optional.empty();
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
