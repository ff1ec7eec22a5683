package dateline.extractor.predicate;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds the predicates of a sentence. */
public final class PredicateFinder {

    private final VerbArguments verbs = new VerbArguments();
    private final NounArguments nouns;

    public PredicateFinder(Lexicon lexicon) {
        nouns = new NounArguments(lexicon.grammar(), verbs);
    }

    /** In the order of the text; none for a sentence that was not parsed. */
    public List<Predicate> find(Sentence sentence) {
        List<Predicate> found = new ArrayList<>();
        if (sentence.graph().isEmpty()) {
            return found;
        }
        for (Token token : sentence.tokens()) {
            if (VerbArguments.isPredicate(sentence, token)) {
                found.add(verbs.of(sentence, token.index()));
            } else if (token.isNoun()) {
                found.add(nouns.of(sentence, token.index()));
            }
        }
        return found;
    }
}
