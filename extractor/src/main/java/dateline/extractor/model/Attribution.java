package dateline.extractor.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's words or thoughts, as the text gives them (the annotation scheme of PolNeAR: Newell, Margolin and Ruths,
 * 2018).
 *
 * @param source  who, where the text says it
 * @param cue     by which words, where there are any
 * @param content what is said
 */
public record Attribution(Optional<Span> source, Optional<Span> cue, Span content, Claimant claimant) {

    public Attribution {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(claimant, "claimant");
    }
}
