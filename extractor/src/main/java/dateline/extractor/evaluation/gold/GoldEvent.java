package dateline.extractor.evaluation.gold;

import dateline.extractor.model.Span;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * @param type  local name of an event class of the ontology
 * @param roles absent where they were not annotated
 */
record GoldEvent(String type, Span trigger, Optional<List<Role>> roles, GoldClaim claim) {

    GoldEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(claim, "claim");
        roles = roles.map(List::copyOf);
    }

    /** @param name of the role in the ontology */
    record Role(String name, GoldEnd filler) {
    }
}
