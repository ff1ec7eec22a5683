package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Allegations <i>of supplying Moscow</i>": parsers take a gerund behind a preposition for an adjective of its object. */
final class Gerunds {

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private final Lexicon lexicon;

    Gerunds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the verb is such a gerund, and the edge leads to its object. */
    boolean isGerund(Sentence sentence, Dependency edge) {
        int verb = edge.dependent();
        return edge.is("amod") && verb > 0 && edge.governor() > verb && sentence.token(verb).pos().equals("VBG")
                && PREPOSITIONS.contains(sentence.token(verb - 1).pos()) && isObject(sentence, edge.governor(), verb);
    }

    /** "to lasting peace" has no gerund: an object of its own is a name, has a determiner, or the verb must have one. */
    private boolean isObject(Sentence sentence, int noun, int verb) {
        boolean isTransitive = lexicon.listVerbs(sentence.lemma(verb)).stream()
                .anyMatch(entry -> entry.words().size() == 1 && entry.required().contains(OBJECT));
        return sentence.token(noun).isProperNoun() || isTransitive && sentence.token(noun).pos().equals("NNS")
                || sentence.graph().below(noun).stream().anyMatch(edge -> edge.dependent() > verb
                && (edge.is("det") || edge.relation().equals("nmod:poss")));
    }

    /** "The <i>stabbing</i> of a student": parsers hang what belongs to such a gerund on its article. */
    static Optional<Integer> article(Sentence sentence, int gerund) {
        return sentence.token(gerund).pos().equals("VBG") ? sentence.graph().findParent(gerund, "amod")
                .filter(article -> article == gerund - 1 && sentence.token(article).pos().equals("DT")) : Optional.empty();
    }

    /** The gerund behind an article that parsers take for the noun itself. */
    static Optional<Integer> behindArticle(Sentence sentence, int article) {
        return sentence.token(article).pos().equals("DT") ? sentence.graph().findChild(article, "amod")
                .filter(gerund -> article(sentence, gerund).isPresent()) : Optional.empty();
    }

    /** The same arguments, with the gerund where its object stood. */
    List<Argument> restore(Sentence sentence, List<Argument> arguments) {
        return arguments.stream().map(argument -> behindArticle(sentence, argument.head())
                .or(() -> gerund(sentence, argument.head()).filter(gerund -> isPhrase(argument)))
                .map(gerund -> new Argument(argument.function(), gerund, argument.isBorrowed()))
                .orElse(argument)).toList();
    }

    private static boolean isPhrase(Argument argument) {
        return !GrammaticalFunction.ALL.contains(argument.function());
    }

    private Optional<Integer> gerund(Sentence sentence, int noun) {
        return sentence.graph().below(noun).stream().filter(edge -> isGerund(sentence, edge))
                .map(Dependency::dependent).findFirst();
    }

    /** The edge that leads to the phrase of such a gerund: from "allegations", from "prevented". */
    Optional<Dependency> phrase(Sentence sentence, int gerund) {
        return sentence.graph().above(gerund).stream().filter(edge -> isGerund(sentence, edge))
                .flatMap(edge -> sentence.graph().above(edge.governor()).stream())
                .filter(edge -> edge.governor() >= 0 && edge.governor() < gerund && (edge.is("nmod") || edge.is("obl")))
                .findFirst();
    }

    /** "of supplying Moscow <i>with weapons</i>": what parsers hang beside the object. */
    static List<Argument> phrasesBehind(Sentence sentence, int gerund, int object) {
        List<Argument> phrases = new ArrayList<>();
        for (Dependency up : sentence.graph().above(object)) {
            if (up.governor() >= 0 && up.governor() < gerund) {
                sentence.graph().below(up.governor()).stream()
                        .filter(edge -> (edge.is("nmod") || edge.is("obl")) && edge.dependent() > object)
                        .filter(edge -> !edge.subtype().isEmpty())
                        .forEach(edge -> phrases.add(Argument.borrowed(edge.subtype(), edge.dependent())));
            }
        }
        return phrases;
    }
}
