package dateline.extractor.syntax;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;

import java.util.ArrayList;
import java.util.List;

/** The edges of one sentence, being changed. The first edge above a token is the one of the basic tree. */
final class DependencyEditor {

    private final List<List<Dependency>> above = new ArrayList<>();
    private boolean isChanged;

    DependencyEditor(DependencyGraph graph, int tokens) {
        for (int i = 0; i < tokens; i++) {
            above.add(new ArrayList<>(graph.above(i)));
        }
    }

    /** Hangs the token there and nowhere else. */
    void attach(int token, String relation, int governor) {
        above.get(token).clear();
        add(token, relation, governor);
    }

    /** Hangs the token there as well: "attacked and killed <i>guards</i>". */
    void add(int token, String relation, int governor) {
        above.get(token).add(new Dependency(governor, relation, token));
        isChanged = true;
    }

    /** Puts another edge above the same token in the place of one that is there. */
    void replace(Dependency edge, Dependency other) {
        above.get(edge.dependent()).replaceAll(old -> old.equals(edge) ? other : old);
        isChanged = true;
    }

    /** Removes every edge between the two. */
    void detach(int token, int governor) {
        isChanged |= above.get(token).removeIf(edge -> edge.governor() == governor);
    }

    void makeRoot(int token) {
        attach(token, "root", -1);
    }

    boolean isChanged() {
        return isChanged;
    }

    DependencyGraph build() {
        return new DependencyGraph(above.size(), above.stream().flatMap(List::stream).toList());
    }
}
