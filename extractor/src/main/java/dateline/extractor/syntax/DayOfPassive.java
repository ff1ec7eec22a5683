package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;
import dateline.extractor.annotate.Sentence;

/** "She was sentenced <i>Wednesday</i> to a year": the day is no object of the passive. */
final class DayOfPassive implements Correction {

    private static final String WHEN = "obl:tmod";

    @Override
    public void correct(Sentence sentence, DependencyEditor tree) {
        DependencyGraph graph = sentence.graph();
        for (int verb = 0; verb < sentence.size(); verb++) {
            for (Dependency edge : graph.below(verb)) {
                boolean isTime = edge.is("obj") && graph.hasChild(verb, "aux:pass")
                        && sentence.times().stream().anyMatch(time -> time.covers(edge.dependent()));
                if (isTime) {
                    tree.replace(edge, new Dependency(verb, WHEN, edge.dependent()));
                }
            }
        }
    }
}
