package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.Optional;
import java.util.Set;

/** "The army sent soldiers, along with <i>tanks</i>": who or what goes along is a part of the phrase before. */
final class Accompaniment implements Correction {

    private static final Set<String> BEFORE_WITH = Set.of("along", "together");
    private static final String ALONGSIDE = "nmod:alongside";

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (int token = 0; token < sentence.size(); token++) {
            for (Dependency edge : sentence.graph().above(token)) {
                int head = edge.dependent();
                if (edge.relation().equals(ALONGSIDE) && sentence.token(edge.governor()).isNoun()) {
                    join(sentence.graph(), edge, edge.governor(), tree);
                } else if (edge.subtype().equals("with") && (edge.is("obl") || edge.is("nmod"))) {
                    first(sentence, head).flatMap(first -> phraseBefore(sentence, first, head))
                            .ifPresent(other -> join(sentence.graph(), edge, other, tree));
                }
            }
        }
    }

    /** Where "along with" begins. */
    private static Optional<Integer> first(Sentence sentence, int head) {
        return sentence.graph().findChild(head, "case").map(with -> sentence.lemma(with).equals("with") ? with - 1 : with)
                .filter(first -> first >= 0 && BEFORE_WITH.contains(sentence.lemma(first))
                        && sentence.graph().above(first).stream().anyMatch(edge -> edge.governor() == head));
    }

    /** The noun phrase that ends right before, or before a comma. */
    private static Optional<Integer> phraseBefore(Sentence sentence, int first, int head) {
        int last = first > 0 && sentence.token(first - 1).word().equals(",") ? first - 2 : first - 1;
        for (int i = last; i >= 0; i--) {
            boolean isPhrase = sentence.token(i).isNoun() && sentence.graph().subtree(i).get(last)
                    && sentence.graph().above(i).stream().anyMatch(edge -> edge.is("nsubj") || edge.is("obj"));
            if (isPhrase && !sentence.graph().subtree(head).get(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static void join(DependencyGraph graph, Dependency edge, int other, DependencyEditor tree) {
        tree.replace(edge, new Dependency(other, "conj:with", edge.dependent()));
        graph.above(other).stream().filter(above -> above.governor() >= 0 && !above.is("conj"))
                .forEach(above -> tree.add(edge.dependent(), above.relation(), above.governor()));
    }
}
