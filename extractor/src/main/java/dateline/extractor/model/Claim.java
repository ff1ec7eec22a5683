package dateline.extractor.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an event or relation is said with.
 *
 * @param cue        the words that make it somebody's claim ("said", "reportedly")
 * @param confidence of the extraction, not of the world, in (0, 1]
 * @param sentence   the sentence that says it
 * @param rule       the entry of the lexicon that found it, as {@code Class/word}
 */
public record Claim(Claimant claimant, Optional<Span> cue, Factuality factuality, double confidence, Span sentence,
                    String rule) {

    public Claim {
        Objects.requireNonNull(claimant, "claimant");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(factuality, "factuality");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(rule, "rule");
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " must be in (0, 1]");
        }
    }
}
