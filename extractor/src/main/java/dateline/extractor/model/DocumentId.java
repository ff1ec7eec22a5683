package dateline.extractor.model;

/** Names a document within a corpus; ends with the name of its file. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("DocumentId must not be blank");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
