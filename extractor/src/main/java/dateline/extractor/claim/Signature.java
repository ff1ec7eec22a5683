package dateline.extractor.claim;

import dateline.extractor.lexicon.Cues.EmbeddingCue;
import dateline.extractor.model.Factuality;

/**
 * What a word makes of the event that it embeds (Nairn, Condoravdi and Karttunen, 2006).
 *
 * @param content the event's factuality when the word itself holds
 * @param negated the event's factuality when the word itself is denied
 */
record Signature(Factuality content, Factuality negated) {

    /** What is regretted happened, whoever regrets it and whether or not they do. */
    static final Signature FACTIVE = new Signature(Factuality.ASSERTED, Factuality.ASSERTED);

    static Signature of(EmbeddingCue cue) {
        return new Signature(Factuality.of(cue.content()), Factuality.of(cue.negated()));
    }

    /** The factuality of the event when the word's own is {@code word}. */
    Factuality under(Factuality word) {
        if (equals(FACTIVE)) {
            return Factuality.ASSERTED;
        }
        return word == Factuality.DENIED ? negated : compose(word, content);
    }

    /**
     * The factuality of what holds as {@code inner} where its context holds as {@code outer}. Only a denial of a denial
     * makes anything more certain.
     */
    static Factuality compose(Factuality outer, Factuality inner) {
        return switch (outer) {
            case ASSERTED -> inner;
            case DENIED -> inner == Factuality.DENIED ? Factuality.ASSERTED : Factuality.DENIED;
            case PLANNED -> inner == Factuality.ASSERTED ? outer : inner;
            case HYPOTHETICAL -> outer;
            case UNCERTAIN -> inner == Factuality.HYPOTHETICAL ? inner : outer;
        };
    }
}
