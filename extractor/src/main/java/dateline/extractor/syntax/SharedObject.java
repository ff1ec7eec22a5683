package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

/** "Attacked and killed guards": what stands behind the second verb is its object, too. */
final class SharedObject implements Correction {

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int verb = 0; verb < sentence.size(); verb++) {
            for (Dependency edge : graph.below(verb)) {
                int second = edge.dependent();
                boolean isPair = edge.is("conj") && second > verb && sentence.token(verb).isVerb()
                        && sentence.token(second).pos().equals(sentence.token(verb).pos())
                        && !graph.hasChild(second, "obj") && !graph.hasChild(second, "ccomp")
                        && !graph.hasChild(second, "xcomp") && !graph.hasChild(second, "aux:pass");
                if (isPair) {
                    graph.findChild(verb, "obj").filter(object -> object > second)
                            .ifPresent(object -> tree.add(object, "obj", second));
                }
            }
        }
    }
}
