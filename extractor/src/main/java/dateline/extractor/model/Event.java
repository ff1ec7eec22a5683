package dateline.extractor.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mention of an event: a trigger in a sentence, with its roles and the claim that it is made with.
 *
 * @param instance the first mention in this document of the same event; equal to {@code id} for that one
 * @param type     local name of an event class of the ontology; {@code Event} for what the lexicon does not know
 * @param form     tense and aspect of the verb that tells it
 * @param label    the event in a few words of the text
 */
public record Event(EventId id, EventId instance, String type, Span trigger, String label, List<RoleFiller> roles,
                    Optional<EventTime> time, VerbForm form, Claim claim) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(claim, "claim");
        roles = List.copyOf(roles);
    }

    /** Told by a noun, without tense. */
    public Event(EventId id, EventId instance, String type, Span trigger, String label, List<RoleFiller> roles,
                 Optional<EventTime> time, Claim claim) {
        this(id, instance, type, trigger, label, roles, time, VerbForm.NONE, claim);
    }

    /** The same as a mention of another event. */
    public Event withInstance(EventId other) {
        return new Event(id, other, type, trigger, label, roles, time, form, claim);
    }

    /** The same with other roles. */
    public Event withRoles(List<RoleFiller> others) {
        return new Event(id, instance, type, trigger, label, others, time, form, claim);
    }

    /** The same, claimed by somebody else or in another way. */
    public Event withClaim(Claim other) {
        return new Event(id, instance, type, trigger, label, roles, time, form, other);
    }
}
