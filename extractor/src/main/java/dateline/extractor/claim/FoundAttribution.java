package dateline.extractor.claim;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.model.Span;

import java.util.Optional;

/**
 * An attribution with its place in the sentence.
 *
 * @param sourceHead the token that heads the source
 */
record FoundAttribution(Sentence sentence, Optional<Integer> sourceHead, Optional<Span> source, Optional<Span> cue,
                        Span content) {
}
