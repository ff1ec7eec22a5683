package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.VerbValency;

import java.util.Optional;

/**
 * "Attacked and killed <i>guards</i>": what stands behind the second verb is the object of both, though parsers hang it
 * on one; but of "smiled and greeted the guests" only the second verb has one.
 */
final class SharedObject implements Correction {

    private final VerbValency valency;

    SharedObject(VerbValency valency) {
        this.valency = valency;
    }

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int verb = 0; verb < sentence.size(); verb++) {
            for (Dependency edge : graph.below(verb)) {
                int second = edge.dependent();
                boolean isPair = edge.is("conj") && second > verb && sentence.token(verb).isVerb()
                        && form(sentence, second).equals(form(sentence, verb))
                        && !hasClauseOrVoice(graph, second);
                if (isPair) {
                    share(sentence, verb, second, tree);
                }
            }
        }
    }

    /** Taggers take the past of many verbs for their participle. */
    private static String form(Sentence sentence, int verb) {
        return sentence.token(verb).pos().replace("VBN", "VBD");
    }

    private static boolean hasClauseOrVoice(DependencyGraph graph, int verb) {
        return graph.hasChild(verb, "ccomp") || graph.hasChild(verb, "xcomp") || graph.hasChild(verb, "aux:pass");
    }

    private void share(Sentence sentence, int first, int second, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        Optional<Integer> ofFirst = graph.findChild(first, "obj").filter(object -> object > second);
        Optional<Integer> ofSecond = graph.findChild(second, "obj");
        if (ofFirst.isPresent() && ofSecond.isEmpty()) {
            if (valency.isIntransitive(sentence.lemma(first))) {
                tree.attach(ofFirst.get(), "obj", second);
            } else {
                tree.add(ofFirst.get(), "obj", second);
            }
        } else if (ofSecond.isPresent() && valency.isTransitive(sentence.lemma(first)) && isBare(graph, first, second)) {
            tree.add(ofSecond.get(), "obj", first);
        }
    }

    /** Nothing stands between the two that the first could have instead of an object. */
    private static boolean isBare(DependencyGraph graph, int first, int second) {
        return !hasClauseOrVoice(graph, first) && !graph.hasChild(first, "obj") && graph.above(first).stream()
                .noneMatch(edge -> edge.is("amod") || edge.is("acl"))
                && graph.below(first).stream().noneMatch(edge -> edge.dependent() > first && edge.dependent() < second
                && (edge.is("obl") || edge.is("advcl")));
    }
}
