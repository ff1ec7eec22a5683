package dateline.extractor.event;

import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes of a denial a claim about what it denies: "Berg denied it" is a further mention of the event that "it" means, denied
 * by Berg, so that who compares claims sees both sides.
 */
final class Denials {

    /** Less than of an event named in the sentence itself. */
    private static final double CONFIDENCE = 0.6;
    private static final String DENIAL = "Denial";
    private static final String ACCUSATION = "Accusation";
    private static final String RULE = "Denial/anaphora";

    private final Map<EventId, Event> byId = new LinkedHashMap<>();
    private final Map<EventId, Claim> claims = new HashMap<>();
    private final Map<EventId, Event> added = new HashMap<>();

    private Denials(List<Event> events) {
        events.forEach(event -> byId.put(event.id(), event));
    }

    /** The same events with the claims of whom they are denied by, and behind each denial what it denies. */
    static List<Event> spellOut(List<Event> events) {
        Denials denials = new Denials(events);
        events.stream().filter(event -> event.type().equals(DENIAL))
                .filter(event -> event.claim().factuality() == Factuality.ASSERTED).forEach(denials::spellOut);
        List<Event> result = new ArrayList<>();
        for (Event event : events) {
            result.add(event.withClaim(denials.claims.getOrDefault(event.id(), event.claim())));
            Optional.ofNullable(denials.added.get(event.id())).ifPresent(result::add);
        }
        return result;
    }

    private void spellOut(Event denial) {
        Optional<EntityId> denier = denial.roles().stream().filter(role -> role.role().equals("agent"))
                .map(role -> role.filler()).filter(Filler.OfEntity.class::isInstance)
                .map(filler -> ((Filler.OfEntity) filler).entity()).findFirst();
        Optional<Filler.OfEvent> topic = topic(denial);
        if (denier.isEmpty() || topic.isEmpty()) {
            return;
        }
        Claimant claimant = new Claimant.Source(denier.get());
        Event denied = byId.get(topic.get().event());
        Optional<Event> accused = denied.type().equals(ACCUSATION) ? content(denied) : Optional.empty();
        Event target = accused.orElse(denied);
        boolean isHere = denial.claim().sentence().equals(target.claim().sentence());
        if (!isHere && !(denied.type().equals(ACCUSATION) && accused.isEmpty())) {
            Claim claim = new Claim(claimant, Optional.of(denial.trigger()), Factuality.DENIED, CONFIDENCE,
                    denial.claim().sentence(), RULE);
            EventId id = new EventId("ev" + (byId.size() + added.size() + 1));
            added.put(denial.id(), new Event(id, target.instance(), target.type(), topic.get().span(), target.label(),
                    List.of(), Optional.empty(), claim));
        } else if (target.claim().factuality() == Factuality.DENIED && target.claim().claimant() instanceof Claimant.Author) {
            Claim own = target.claim();
            claims.put(target.id(), new Claim(claimant, Optional.of(denial.trigger()), own.factuality(), own.confidence(),
                    own.sentence(), own.rule()));
        }
    }

    /** What somebody is accused of, here or where the accusation was told first. */
    private Optional<Event> content(Event accusation) {
        return byId.values().stream().filter(event -> event.instance().equals(accusation.instance()))
                .flatMap(event -> topic(event).stream()).map(topic -> byId.get(topic.event())).findFirst();
    }

    private static Optional<Filler.OfEvent> topic(Event event) {
        return event.roles().stream().filter(role -> EventAnaphora.TOPICS.contains(role.role())).map(role -> role.filler())
                .filter(Filler.OfEvent.class::isInstance).map(Filler.OfEvent.class::cast).findFirst();
    }
}
