package dateline.extractor.model;

/** Names an event mention within one document. */
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("EventId must not be blank");
        }
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
