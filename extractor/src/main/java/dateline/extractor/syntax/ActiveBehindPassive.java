package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.VerbValency;
import java.util.Set;

/** "She was born in Bern and <i>died</i> in Graz": the subject of a passive is shared by a verb that is none. */
final class ActiveBehindPassive implements Correction {

    private static final String PASSIVE_SUBJECT = "nsubj:pass";
    private static final Set<String> FINITE = Set.of("VBZ", "VBP");

    private final VerbValency valency;

    ActiveBehindPassive(VerbValency valency) {
        this.valency = valency;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int token = 0; token < sentence.size(); token++) {
            for (Dependency edge : graph.above(token)) {
                int verb = edge.governor();
                boolean isShared = edge.relation().equals(PASSIVE_SUBJECT)
                        && graph.findParent(verb, "conj").filter(first -> first < verb).isPresent();
                if (isShared && isActive(sentence, verb)) {
                    tree.replace(edge, new Dependency(verb, "nsubj", token));
                }
            }
        }
    }

    /** By its form, its own auxiliary, its object, or as a verb that need not have one. */
    private boolean isActive(Sentence sentence, int verb) {
        DependencyGraph graph = sentence.graph();
        if (graph.hasChild(verb, "aux:pass")) {
            return false;
        }
        boolean isPerfect = graph.below(verb).stream()
                .anyMatch(edge -> edge.is("aux") && sentence.lemma(edge.dependent()).equals("have"));
        boolean isPast = sentence.token(verb).pos().equals("VBD")
                && (graph.hasChild(verb, "obj") || !valency.isTransitive(sentence.lemma(verb)));
        return isPerfect || isPast || FINITE.contains(sentence.token(verb).pos())
                || valency.isIntransitive(sentence.lemma(verb));
    }
}
