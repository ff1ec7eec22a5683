package dateline.extractor.model;

/** Names an entity within one document. */
public record EntityId(String value) implements Comparable<EntityId> {

    public EntityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("EntityId must not be blank");
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
