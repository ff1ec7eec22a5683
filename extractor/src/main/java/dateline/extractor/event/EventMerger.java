package dateline.extractor.event;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the mentions of one event in a document: the same class, at least one participant in common, and no participant
 * or time of any mention that contradicts. Only mentions that share a participant are compared, so the cost stays near
 * linear.
 */
final class EventMerger {

    /** Two events differ when these are filled by different entities. */
    private static final List<String> DISTINCTIVE = List.of("agent", "patient", "recipient", "theme", "place",
            "destination");

    private final WorkListener listener;

    EventMerger(WorkListener listener) {
        this.listener = listener;
    }

    List<Event> merge(List<Event> events) {
        Map<String, List<Event>> seen = new HashMap<>();
        Map<EventId, EventId> instances = new LinkedHashMap<>();
        Map<EventId, List<Event>> mentions = new HashMap<>();
        Map<EventId, Event> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        for (Event event : events) {
            EventId instance = event.type().equals(Lexicon.PLAIN_EVENT) ? event.id()
                    : earlier(event, seen, byId, other -> mentions.get(instances.get(other.id())))
                            .map(other -> instances.get(other.id())).orElse(event.id());
            instances.put(event.id(), instance);
            mentions.computeIfAbsent(instance, first -> new ArrayList<>(1)).add(event);
            for (EntityId participant : participants(event, byId)) {
                seen.computeIfAbsent(event.type() + "@" + participant, key -> new ArrayList<>()).add(event);
            }
        }
        return events.stream().map(event -> event.withInstance(instances.get(event.id()))).toList();
    }

    private Optional<Event> earlier(Event event, Map<String, List<Event>> seen, Map<EventId, Event> byId,
                                    Function<Event, List<Event>> mentions) {
        for (EntityId participant : participants(event, byId)) {
            for (Event other : seen.getOrDefault(event.type() + "@" + participant, List.of())) {
                listener.did(Work.EVENTS_COMPARED, 1);
                if (mentions.apply(other).stream().allMatch(mention -> isCompatible(event, mention))) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Who takes part, also in an event that is itself a participant: "allowed Kyiv to <i>fire missiles</i>". */
    private static Set<EntityId> participants(Event event, Map<EventId, Event> byId) {
        Set<EntityId> participants = new HashSet<>();
        for (RoleFiller role : event.roles()) {
            if (role.filler() instanceof Filler.OfEntity entity && !role.role().equals("agent")) {
                participants.add(entity.entity());
            } else if (role.filler() instanceof Filler.OfEvent nested) {
                byId.get(nested.event()).roles().stream().map(RoleFiller::filler)
                        .filter(Filler.OfEntity.class::isInstance)
                        .forEach(filler -> participants.add(((Filler.OfEntity) filler).entity()));
            }
        }
        return participants;
    }

    private static boolean isCompatible(Event event, Event other) {
        boolean isOtherTime = event.time().flatMap(EventTime::days).isPresent()
                && other.time().flatMap(EventTime::days).isPresent()
                && !overlap(event.time().get().days().get(), other.time().get().days().get());
        return !isOtherTime && DISTINCTIVE.stream().allMatch(role -> agree(entities(event, role), entities(other, role)));
    }

    private static boolean overlap(EventTime.Days one, EventTime.Days two) {
        return !one.first().isAfter(two.last()) && !two.first().isAfter(one.last());
    }

    private static boolean agree(Set<EntityId> one, Set<EntityId> two) {
        return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
    }

    private static Set<EntityId> entities(Event event, String role) {
        Set<EntityId> entities = new HashSet<>();
        for (RoleFiller filler : event.roles()) {
            if (filler.role().equals(role) && filler.filler() instanceof Filler.OfEntity entity) {
                entities.add(entity.entity());
            }
        }
        return entities;
    }
}
