package dateline.extractor.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mention of an event: a trigger in a sentence, with its roles and the claim that it is made with.
 *
 * @param instance the first mention in this document of the same event; equal to {@code id} for that one
 * @param type     local name of an event class of the ontology; {@code Event} for what the lexicon does not know
 * @param label    the event in a few words of the text
 */
public record Event(EventId id, EventId instance, String type, Span trigger, String label, List<RoleFiller> roles,
                    Optional<EventTime> time, Claim claim) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(claim, "claim");
        roles = List.copyOf(roles);
    }
}
