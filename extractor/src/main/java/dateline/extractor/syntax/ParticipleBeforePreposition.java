package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.List;

/** "A bank <i>based in</i> Bern": parsers take the two words for one preposition. */
final class ParticipleBeforePreposition implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        for (Token participle : sentence.tokens()) {
            int at = participle.index();
            if (participle.pos().equals("VBN") && at > 0 && at + 1 < sentence.size()
                    && sentence.token(at + 1).pos().equals("IN")) {
                sentence.graph().findParent(at, "case")
                        .filter(place -> sentence.graph().findParent(at + 1, "case").filter(place::equals).isPresent())
                        .ifPresent(place -> makeClause(sentence, at, place, tree));
            }
        }
    }

    private static void makeClause(Sentence sentence, int participle, int place, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Dependency edge : List.copyOf(graph.above(place))) {
            int noun = edge.governor();
            boolean isOfNoun = (edge.is("nmod") || edge.is("obl")) && noun >= 0 && noun < participle
                    && sentence.token(noun).isNoun();
            if (isOfNoun) {
                String relation = "obl:" + sentence.lemma(participle + 1);
                tree.attach(participle, "acl", noun);
                tree.replace(edge, new Dependency(participle, relation, place));
                graph.below(place).stream().filter(other -> other.is("conj")).map(Dependency::dependent)
                        .forEach(other -> tree.replace(new Dependency(noun, edge.relation(), other),
                                new Dependency(participle, relation, other)));
            }
        }
    }
}
