package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.Optional;
import java.util.Set;

/**
 * "The unit is a part of Lund Industries, <i>which</i> is owned by the state": what begins with "which" behind a noun and a
 * comma is said of the noun. Parsers make it a clause beside the main one. Whom "who" and "that" in such clauses mean, the
 * relative sieve of coreference finds without a change of the tree.
 */
final class RelativeClauses implements Correction {

    private static final Set<String> BESIDE = Set.of("parataxis", "ccomp", "dep", "conj", "advcl");

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (Token which : sentence.tokens()) {
            if (!which.lemma().equals("which") || !which.pos().equals("WDT")) {
                continue;
            }
            noun(sentence, which.index()).ifPresent(noun -> graph.above(which.index()).stream()
                    .filter(edge -> edge.is("nsubj") || edge.is("obj")).findFirst()
                    .filter(edge -> isBeside(sentence, edge.governor(), which.index()))
                    .ifPresent(edge -> makeRelative(edge, noun, tree)));
        }
    }

    private static void makeRelative(Dependency pronoun, int noun, DependencyEditor tree) {
        int verb = pronoun.governor();
        tree.attach(verb, "acl:relcl", noun);
        tree.add(noun, pronoun.relation(), verb);
        tree.attach(pronoun.dependent(), "ref", noun);
    }

    /** Makes a relative clause one of another noun. */
    static void move(DependencyGraph graph, Dependency clause, Dependency ref, int noun, DependencyEditor tree) {
        int verb = clause.dependent();
        tree.attach(verb, "acl:relcl", noun);
        tree.attach(ref.dependent(), "ref", noun);
        graph.above(clause.governor()).stream().filter(edge -> edge.governor() == verb)
                .forEach(edge -> tree.add(noun, edge.relation(), verb));
        tree.detach(clause.governor(), verb);
    }

    private static boolean isBeside(Sentence sentence, int verb, int which) {
        return verb > which && sentence.graph().above(verb).stream()
                .anyMatch(edge -> edge.governor() >= 0 && edge.governor() < which && BESIDE.stream().anyMatch(edge::is));
    }

    /** The noun that the words before the comma end with. */
    private static Optional<Integer> noun(Sentence sentence, int which) {
        boolean isBehindNoun = which > 1 && sentence.token(which - 1).word().equals(",")
                && sentence.token(which - 2).isNoun() && !sentence.isTime(which - 2);
        return isBehindNoun ? Optional.of(sentence.graph().findParent(which - 2, "compound").filter(head -> head < which)
                .orElse(which - 2)) : Optional.empty();
    }
}
