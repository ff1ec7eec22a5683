package dateline.extractor.model;

import java.util.Objects;
import java.util.Optional;

/**
 * From when and until when a position is held, as far as the sentence says it: days, months or years.
 */
public record Tenure(Optional<RelationObject.OfValue> from, Optional<RelationObject.OfValue> until) {

    /** The sentence says neither. */
    public static final Tenure UNKNOWN = new Tenure(Optional.empty(), Optional.empty());

    public Tenure {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
