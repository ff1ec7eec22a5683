package dateline.extractor.model;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A role of an event, filled.
 *
 * @param role     the role's local name in the ontology, such as {@code agent}
 * @param quantity how many ("over 10,000 troops": 10000)
 */
public record RoleFiller(String role, Filler filler, OptionalDouble quantity) {

    public RoleFiller {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(filler, "filler");
        Objects.requireNonNull(quantity, "quantity");
    }
}
