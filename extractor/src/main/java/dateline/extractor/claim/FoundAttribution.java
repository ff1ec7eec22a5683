package dateline.extractor.claim;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.model.Span;

import java.util.Optional;

/**
 * An attribution with its place in the text.
 *
 * @param sourceSentence the sentence that names the source
 * @param sourceHead     the token of it that heads the source
 * @param cueToken       the token of the content's sentence that decides whether anything was said
 * @param isProposition  the content is a clause or a quote, so that what it tells is the source's claim; not so in
 *                       "criticized the attack"
 * @param isSpeech       somebody uttered it; otherwise they think, feel or want it
 */
record FoundAttribution(Sentence sourceSentence, Optional<Integer> sourceHead, Optional<Span> source,
                        Optional<Span> cue, Optional<Integer> cueToken, Span content, boolean isProposition,
                        boolean isSpeech) {

    /** The same for a further sentence of a quote. */
    FoundAttribution withContent(Span other) {
        return new FoundAttribution(sourceSentence, sourceHead, source, cue, Optional.empty(), other, isProposition,
                isSpeech);
    }
}
