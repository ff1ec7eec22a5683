package dateline.extractor.annotate;

import dateline.extractor.model.Span;

/**
 * A word of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param pos   Penn Treebank tag
 * @param ner   label of the sequence models, {@code O} for none
 */
public record Token(int index, Span span, String word, String lemma, String pos, String ner) {

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isAdjective() {
        return pos.startsWith("JJ");
    }

    public boolean isPronoun() {
        return pos.startsWith("PRP");
    }
}
