package dateline.extractor.predicate;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds the predicates of a sentence. */
public final class PredicateFinder {

    private final Lexicon lexicon;
    private final VerbArguments verbs;
    private final NounArguments nouns;

    public PredicateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        Prepositions prepositions = new Prepositions(lexicon.grammar());
        verbs = new VerbArguments(lexicon.grammar(), prepositions);
        nouns = new NounArguments(lexicon.grammar(), verbs, prepositions);
    }

    /** "the shelling of villages", "their fighting": a gerund with the dependents of a noun. */
    private static boolean isNominal(Sentence sentence, Token token) {
        return token.pos().equals("VBG")
                && sentence.graph().below(token.index()).stream()
                .anyMatch(edge -> edge.is("det") || edge.relation().equals("nmod:poss") || edge.is("amod")
                        || edge.relation().equals("nmod:of") || edge.relation().equals("nmod:between"));
    }

    /** "is prepared to pay", "is opposed to it": parsers take the adjective for a passive. */
    private boolean isParticipialAdjective(Sentence sentence, Token token) {
        return token.pos().equals("VBN") && sentence.graph().hasChild(token.index(), "aux:pass")
                && !sentence.graph().hasChild(token.index(), "obl:agent") && lexicon.listAdjectives(token).stream()
                .anyMatch(entry -> entry.concept() instanceof EventClass);
    }

    /** In the order of the text; none for a sentence that was not parsed. */
    public List<Predicate> find(Sentence sentence) {
        List<Predicate> found = new ArrayList<>();
        if (sentence.graph().isEmpty()) {
            return found;
        }
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && isNominal(sentence, token)) {
                found.add(nouns.of(sentence, token.index()));
            } else if (isParticipialAdjective(sentence, token)) {
                found.add(verbs.ofAdjective(sentence, token.index()));
            } else if (VerbArguments.isPredicate(sentence, token)
                    || VerbArguments.isPredicativeAdjective(sentence, token)
                    || token.isAdjective() && sentence.graph().findParent(token.index(), "advcl").isPresent()) {
                found.add(verbs.of(sentence, token.index()));
            } else if (token.isNoun()) {
                found.add(nouns.of(sentence, token.index()));
            }
        }
        return found;
    }
}
