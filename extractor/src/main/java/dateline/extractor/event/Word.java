package dateline.extractor.event;

import dateline.extractor.annotate.Sentence;

/** Where a word of the document stands. */
record Word(int sentence, int token) {

    static Word at(Sentence sentence, int token) {
        return new Word(sentence.index(), token);
    }
}
