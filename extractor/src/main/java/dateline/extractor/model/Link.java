package dateline.extractor.model;

import java.util.List;
import java.util.Optional;

/** What is known of an entity's counterpart in the knowledge base. */
public sealed interface Link {

    /**
     * Something that the entity may be.
     *
     * @param score how likely, in [0, 1]
     */
    record Candidate(KnowledgeBaseId target, double score) {
        public Candidate {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("score " + score + " must be in [0, 1]");
            }
        }
    }

    /**
     * The entity is this one, with a score in (0, 1].
     *
     * @param runnersUp   what else it may be, the likeliest first
     * @param description what the knowledge base says that it is, in a few words
     */
    record Linked(KnowledgeBaseId target, double score, List<Candidate> runnersUp, Optional<String> description)
            implements Link {
        public Linked {
            if (!(score > 0 && score <= 1)) {
                throw new IllegalArgumentException("score " + score + " must be in (0, 1]");
            }
            runnersUp = List.copyOf(runnersUp);
        }

        public Linked(KnowledgeBaseId target, double score, List<Candidate> runnersUp) {
            this(target, score, runnersUp, Optional.empty());
        }

        public Linked(KnowledgeBaseId target, double score) {
            this(target, score, List.of());
        }

        public Linked withDescription(Optional<String> words) {
            return new Linked(target, score, runnersUp, words);
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

    /** What else it may be, the likeliest first. */
    default List<KnowledgeBaseId> listOthers() {
        return switch (this) {
            case Linked linked -> linked.runnersUp().stream().map(Candidate::target).toList();
            case Ambiguous ambiguous -> ambiguous.candidates();
            case Unlinked ignored -> List.of();
        };
    }
}
