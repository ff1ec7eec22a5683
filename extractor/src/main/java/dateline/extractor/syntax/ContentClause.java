package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The allegation <i>that rebels crossed the river</i>": a clause that lacks nothing is what is alleged, though parsers
 * take "that" for the object of a relative clause.
 */
final class ContentClause implements Correction {

    private final Set<String> contentNouns;

    ContentClause(Set<String> contentNouns) {
        this.contentNouns = contentNouns;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int noun = 0; noun + 2 < sentence.size(); noun++) {
            boolean isContent = contentNouns.contains(sentence.lemma(noun)) && sentence.token(noun).isNoun()
                    && sentence.lemma(noun + 1).equals("that");
            for (Dependency edge : isContent ? graph.below(noun) : List.<Dependency>of()) {
                if (edge.relation().equals("acl:relcl") && isComplete(graph, edge.dependent(), noun)) {
                    tree.detach(noun, edge.dependent());
                    if (graph.above(edge.dependent()).getFirst().equals(edge)) {
                        tree.attach(noun + 1, "mark", edge.dependent()); // of the first, where several are coordinated
                    }
                    tree.replace(edge, new Dependency(noun, "acl", edge.dependent()));
                }
            }
        }
    }

    /** It has a subject, and an object besides the noun; or is coordinated with such a clause. */
    private static boolean isComplete(DependencyGraph graph, int clause, int noun) {
        Optional<Integer> first = graph.findParent(clause, "conj").filter(head -> head > noun);
        return first.isPresent() ? isComplete(graph, first.get(), noun)
                : has(graph, clause, "nsubj", noun) && has(graph, clause, "obj", noun);
    }

    private static boolean has(DependencyGraph graph, int clause, String relation, int noun) {
        return graph.below(clause).stream().anyMatch(edge -> edge.is(relation) && edge.dependent() > noun + 1);
    }
}
