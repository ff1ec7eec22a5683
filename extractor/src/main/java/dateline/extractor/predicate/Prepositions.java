package dateline.extractor.predicate;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Grammar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prepositional phrases, by prepositions of any number of words: "out of the valley", "in favour of the reform". */
final class Prepositions {

    private final Set<String> known;

    Prepositions(Grammar grammar) {
        known = new HashSet<>(grammar.prepositions());
    }

    /** The argument to which an edge with a preposition leads. */
    Argument phrase(Sentence sentence, Dependency edge) {
        for (Dependency inner : sentence.graph().below(edge.dependent())) {
            String words = edge.subtype() + "_" + sentence.lemma(edge.dependent()) + "_" + inner.subtype();
            if (inner.is("nmod") && known.contains(words)) {
                return Argument.own(words, inner.dependent());
            }
        }
        return Argument.own(preposition(sentence, edge), edge.dependent());
    }

    /** "A collision <i>involving two lorries</i>": participles that are as good as prepositions. */
    Optional<Argument> participle(Sentence sentence, Dependency edge) {
        String word = sentence.token(edge.dependent()).word();
        return edge.relation().equals("acl") && known.contains(word)
                ? sentence.graph().findChild(edge.dependent(), "obj").map(object -> Argument.own(word, object))
                : Optional.empty();
    }

    /** Parsers name the last of several words only: of "out of" the "of". */
    private String preposition(Sentence sentence, Dependency edge) {
        String words = sentence.graph().below(edge.dependent()).stream().filter(inner -> inner.is("case"))
                .sorted(Comparator.comparingInt(Dependency::dependent)).map(inner -> sentence.lemma(inner.dependent()))
                .collect(Collectors.joining("_"));
        return words.endsWith("_" + edge.subtype()) && known.contains(words) ? words : edge.subtype();
    }

    /** "pulled away <i>from the village</i>": parsers hang on the adverb what belongs to the verb. */
    void addBehindAdverbs(Sentence sentence, int verb, List<Argument> arguments) {
        DependencyGraph graph = sentence.graph();
        for (Dependency adverb : graph.below(verb)) {
            if (adverb.is("advmod") && adverb.dependent() == verb + 1) {
                graph.below(adverb.dependent()).stream().filter(edge -> edge.is("obl") && known.contains(edge.subtype()))
                        .map(edge -> phrase(sentence, edge)).forEach(arguments::add);
            }
        }
    }
}
