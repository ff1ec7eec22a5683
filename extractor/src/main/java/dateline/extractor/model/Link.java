package dateline.extractor.model;

import java.util.List;
import java.util.Optional;

/** What is known of an entity's counterpart in the knowledge base. */
public sealed interface Link {

    /** The entity is this one, with a score in (0, 1]. */
    record Linked(KnowledgeBaseId target, double score) implements Link {
        public Linked {
            if (!(score > 0 && score <= 1)) {
                throw new IllegalArgumentException("score " + score + " must be in (0, 1]");
            }
        }
    }

    /** Several are possible and nothing in the text decides. */
    record Ambiguous(List<KnowledgeBaseId> candidates) implements Link {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The knowledge base has none. */
    record Unlinked() implements Link {
    }

    /** The target, when there is exactly one. */
    default Optional<KnowledgeBaseId> findTarget() {
        return this instanceof Linked linked ? Optional.of(linked.target()) : Optional.empty();
    }
}
