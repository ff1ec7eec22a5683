package dateline.extractor.claim;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.model.Span;

import java.util.Optional;

/**
 * An attribution with its place in the text.
 *
 * @param sourceSentence the sentence that names the source
 * @param sourceHead     the token of it that heads the source
 * @param isProposition  the content is a clause or a quote, so that what it tells is the source's claim; not so in
 *                       "criticized the attack"
 */
record FoundAttribution(Sentence sourceSentence, Optional<Integer> sourceHead, Optional<Span> source,
                        Optional<Span> cue, Span content, boolean isProposition) {

    FoundAttribution withContent(Span other) {
        return new FoundAttribution(sourceSentence, sourceHead, source, cue, other, isProposition);
    }
}
