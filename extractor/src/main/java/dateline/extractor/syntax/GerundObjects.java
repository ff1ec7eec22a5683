package dateline.extractor.syntax;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.lexicon.Lexicon;

import java.util.Optional;

/** Nouns that parsers take to be described by the participle before them, and that are its object. */
final class GerundObjects {

    private final Lexicon lexicon;

    GerundObjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "to lasting peace" has no gerund: an object of its own is a name, has a determiner, or the verb must have one. */
    Optional<Integer> of(Sentence sentence, int gerund) {
        return sentence.graph().findParent(gerund, "amod").filter(noun -> noun > gerund
                && (sentence.token(noun).isProperNoun() || isTransitive(sentence.token(gerund))
                || sentence.graph().below(noun).stream().anyMatch(edge -> edge.dependent() > gerund
                && (edge.is("det") || edge.relation().equals("nmod:poss")))));
    }

    /** "..., raising questions": here any verb may have an object that can have one. */
    Optional<Integer> behindComma(Sentence sentence, int participle) {
        Token token = sentence.token(participle);
        boolean isOther = lexicon.valency().isIntransitive(token.lemma()) || lexicon.valency().isAdjective(token.word());
        return sentence.graph().findParent(participle, "amod").filter(noun -> noun > participle && !isOther);
    }

    private boolean isTransitive(Token gerund) {
        boolean needsObject = lexicon.listVerbs(gerund.lemma()).stream().anyMatch(entry -> entry.words().size() == 1
                && entry.required().contains(GrammaticalFunction.OBJECT));
        return (needsObject || lexicon.valency().isTransitive(gerund.lemma()))
                && !lexicon.valency().isAdjective(gerund.word());
    }
}
