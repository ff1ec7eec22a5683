package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Left three men <i>dead</i>", "let them <i>go</i>": whom something is said of is an argument of the verb too, though
 * parsers take them for the subject of the second predicate alone.
 */
final class SmallClauses {

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "dep");
    private static final Set<String> OUTSIDE = Set.of("mark", "aux", "cop", "obj");

    private final Set<String> bareInfinitiveVerbs;

    SmallClauses(Grammar grammar) {
        bareInfinitiveVerbs = new HashSet<>(grammar.bareInfinitiveVerbs());
    }

    /** Adds the missing arguments of the verb. */
    void restore(Sentence sentence, int verb, List<Argument> arguments) {
        DependencyGraph graph = sentence.graph();
        for (Dependency edge : graph.below(verb)) {
            Optional<Integer> subject = graph.findChild(edge.dependent(), "nsubj")
                    .filter(head -> head > verb && head < edge.dependent());
            if (subject.isPresent() && CLAUSES.contains(edge.relation()) && isVerbless(sentence, edge)
                    && !graph.hasChild(verb, "obj")) {
                arguments.add(Argument.own(OBJECT, subject.get()));
            }
            if (edge.is("xcomp") && sentence.token(edge.dependent()).isAdjective()) {
                // "held him responsible <i>for the theft</i>"
                graph.below(edge.dependent()).stream().filter(below -> below.is("obl") && !below.subtype().isEmpty())
                        .forEach(below -> arguments.add(Argument.borrowed(below.subtype(), below.dependent())));
            }
        }
    }

    /** An adjective, a participle or a bare infinitive, which taggers may take for a finite verb or a noun. */
    private boolean isVerbless(Sentence sentence, Dependency edge) {
        String pos = sentence.token(edge.dependent()).pos();
        boolean isBareInfinitive = bareInfinitiveVerbs.contains(sentence.lemma(edge.governor()))
                && Set.of("VB", "VBP", "NN").contains(pos) && !sentence.graph().hasChild(edge.dependent(), "mark");
        return isBareInfinitive || (pos.equals("JJ") || pos.equals("VBN")) && sentence.graph().below(edge.dependent())
                .stream().noneMatch(below -> OUTSIDE.contains(below.relation()));
    }
}
