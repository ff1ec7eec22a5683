package dateline.graph.resolve;

import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entities stand in a role of an event, also where the role is filled by another event: who authorizes a strike
 * with missiles authorizes the missiles.
 */
public final class NestedReach {

    /** What of the inner event the outer one is about. */
    private static final Set<String> REACHED = Set.of("theme", "instrument");
    /** "Asked for permission to use" is as deep as sentences go. */
    private static final int MAX_DEPTH = 3;

    private final Map<EventId, Event> events = new HashMap<>();

    /** @param events of one document */
    public NestedReach(List<Event> events) {
        events.forEach(event -> this.events.put(event.id(), event));
    }

    /**
     * A way from an event to an entity.
     *
     * @param steps the roles on it, the outermost first; the last one's filler is the entity
     */
    public record Reached(Filler.OfEntity entity, List<Step> steps) {
        public Reached {
            steps = List.copyOf(steps);
        }
    }

    /** One role of one event. */
    public record Step(Event event, RoleFiller filler) {
    }

    /** Everything that stands in that role, in the order of the facts. */
    public List<Reached> reach(Event event, String role) {
        return reach(event, Set.of(role), List.of()).toList();
    }

    /** The event that fills a role. */
    Optional<Event> findInner(RoleFiller role) {
        return role.filler() instanceof Filler.OfEvent inner ? Optional.ofNullable(events.get(inner.event()))
                : Optional.empty();
    }

    private Stream<Reached> reach(Event event, Set<String> roles, List<Step> steps) {
        return event.roles().stream().filter(filler -> roles.contains(filler.role())).flatMap(filler -> {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(new Step(event, filler));
            return switch (filler.filler()) {
                case Filler.OfEntity entity -> Stream.of(new Reached(entity, longer));
                case Filler.OfText ignored -> Stream.empty();
                case Filler.OfEvent inner when longer.size() < MAX_DEPTH && events.containsKey(inner.event()) ->
                        reach(events.get(inner.event()), REACHED, longer);
                case Filler.OfEvent ignored -> Stream.empty();
            };
        });
    }
}
