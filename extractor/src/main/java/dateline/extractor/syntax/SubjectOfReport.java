package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * "A statement saying <i>the envoy</i> was summoned", "told us <i>the claim</i> was false": without a "that", parsers take
 * the subject of what is reported for the object of the verb of saying. A finite verb right behind it tells otherwise.
 */
final class SubjectOfReport implements Correction {

    private final Set<String> saying;

    SubjectOfReport(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && saying.contains(verb.lemma()) && !graph.hasChild(verb.index(), "ccomp")) {
                Optional<Integer> object = graph.findChild(verb.index(), "obj").filter(noun -> noun > verb.index());
                Optional<Integer> head = object.flatMap(noun -> finiteBehind(sentence, noun))
                        .filter(found -> found != verb.index());
                if (head.isPresent()) {
                    move(graph, verb.index(), object.get(), head.get(), tree);
                    return; // the other edges are those of before
                }
            }
        }
    }

    private static void move(DependencyGraph graph, int verb, int object, int head, DependencyEditor tree) {
        boolean isPassive = graph.hasChild(head, "aux:pass");
        tree.attach(object, isPassive ? "nsubj:pass" : "nsubj", head);
        // Where the verb of saying stood below the other, what holds it takes the other's place.
        Dependency place = graph.above(head).getFirst();
        graph.below(head).stream().map(Dependency::dependent).filter(child -> graph.subtree(child).get(verb))
                .findFirst().ifPresent(child -> tree.attach(child, place.relation(), place.governor()));
        tree.attach(head, "ccomp", verb);
        graph.below(head).stream().filter(edge -> edge.is("conj"))
                .forEach(second -> tree.detach(second.dependent(), verb));
    }

    /** The predicate without a subject whose first word follows the noun phrase and is finite. */
    private static Optional<Integer> finiteBehind(Sentence sentence, int object) {
        BitSet phrase = sentence.graph().subtree(object);
        int next = phrase.nextClearBit(object);
        if (next >= sentence.size() || !sentence.token(next).pos().matches("VB[DZP]|MD")) {
            return Optional.empty();
        }
        int head = sentence.graph().above(next).stream().filter(edge -> edge.is("aux") || edge.is("cop"))
                .map(Dependency::governor).findFirst().orElse(next);
        return sentence.graph().hasChild(head, "nsubj") ? Optional.empty() : Optional.of(head);
    }
}
