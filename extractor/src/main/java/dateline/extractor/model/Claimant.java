package dateline.extractor.model;

import java.util.Optional;

/** Who says it. */
public sealed interface Claimant {

    /** The article itself. */
    record Author() implements Claimant {
    }

    /** Somebody the article names or describes. */
    record Source(EntityId entity) implements Claimant {
    }

    /** Somebody the article does not name: "reportedly", "is said to". */
    record Unnamed() implements Claimant {
    }

    /** The entity, when there is one. */
    default Optional<EntityId> findEntity() {
        return this instanceof Source source ? Optional.of(source.entity()) : Optional.empty();
    }
}
