package dateline.extractor.syntax;

import dateline.extractor.annotate.Sentence;

/** One construction that parsers are known to take for something else. */
@FunctionalInterface
interface Correction {

    /** Changes the edges of {@code tree}, which are those of {@code sentence} so far; does nothing where all is well. */
    void correct(Sentence sentence, DependencyEditor tree);
}
