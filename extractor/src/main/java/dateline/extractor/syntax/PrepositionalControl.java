package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "Called on the <i>mayor</i> to resign": who is to do it stands behind the preposition, and is not who calls. */
final class PrepositionalControl implements Correction {

    private static final String UNDERSTOOD = "nsubj:xsubj";

    private final Set<String> verbs;

    /** @param verbs each with its preposition: "call on" */
    PrepositionalControl(List<String> verbs) {
        this.verbs = new HashSet<>(verbs);
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Token verb : sentence.tokens()) {
            List<Integer> meant = graph.below(verb.index()).stream().filter(edge -> edge.is("obl")
                    && verbs.contains(verb.lemma() + " " + edge.subtype())).map(Dependency::dependent).toList();
            graph.findChild(verb.index(), "xcomp").filter(clause -> !meant.isEmpty()).ifPresent(clause -> {
                graph.below(clause).stream().filter(edge -> edge.relation().equals(UNDERSTOOD))
                        .forEach(edge -> tree.detach(edge.dependent(), clause));
                meant.forEach(head -> tree.add(head, UNDERSTOOD, clause));
            });
        }
    }
}
