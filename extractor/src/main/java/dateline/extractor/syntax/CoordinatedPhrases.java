package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.Optional;

/**
 * "A professor at Yale and <i>at Brown</i>": parsers coordinate the second phrase with the noun that both belong to. A
 * phrase with the preposition of one before it stands beside that one.
 */
final class CoordinatedPhrases implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int noun = 1; noun < sentence.size(); noun++) {
            for (Dependency edge : graph.above(noun)) {
                if (edge.is("conj") && edge.governor() >= 0 && edge.governor() < noun) {
                    first(sentence, edge).ifPresent(phrase ->
                            tree.attach(edge.dependent(), phrase.relation(), edge.governor()));
                }
            }
        }
    }

    /** The phrase of the same noun and with the same preposition, which the noun itself has not. */
    private static Optional<Dependency> first(Sentence sentence, Dependency conjunct) {
        DependencyGraph graph = sentence.graph();
        Optional<String> preposition = graph.findChild(conjunct.dependent(), "case").map(sentence::lemma);
        boolean isWhole = graph.findChild(conjunct.governor(), "case").map(sentence::lemma).equals(preposition);
        return preposition.filter(it -> !isWhole).flatMap(it -> graph.below(conjunct.governor()).stream()
                .filter(phrase -> (phrase.is("nmod") || phrase.is("obl")) && phrase.subtype().equals(it)
                        && phrase.dependent() > conjunct.governor() && phrase.dependent() < conjunct.dependent())
                .findFirst());
    }
}
