package dateline.extractor.model;

import java.util.Objects;

/**
 * Words that refer to an entity.
 *
 * @param type local name of a class of the ontology
 */
public record Mention(Span span, MentionKind kind, String type) {

    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
    }
}
