package dateline.extractor.model;

import java.util.List;
import java.util.Objects;

/**
 * Somebody or something that a document speaks of: a chain of coreferent mentions.
 *
 * @param label    its fullest name in the document, or the knowledge base's when linked
 * @param type     local name of a class of the ontology
 * @param mentions in the order of the text; never empty
 */
public record Entity(EntityId id, String label, String type, Link link, List<Mention> mentions) {

    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(link, "link");
        if (label.isBlank()) {
            throw new IllegalArgumentException("Entity " + id + " must have a label");
        }
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("Entity " + id + " '" + label + "' must have a mention");
        }
    }

    /** Whether nothing but pronouns refers to it: then its label is one. */
    public boolean isUnnamed() {
        return mentions.stream().allMatch(mention -> mention.kind() == MentionKind.PRONOUN);
    }

    /** Whether a name, not only a description, refers to it. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
    }
}
