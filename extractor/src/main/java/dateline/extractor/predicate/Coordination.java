package dateline.extractor.predicate;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.DependencyGraph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What coordinated verbs share though the parser hangs it on one of them. */
final class Coordination {

    private Coordination() {
    }

    /** "Was born and raised <i>in Oslo</i>": phrases behind the second of two neighbouring verbs belong to both. */
    static List<Argument> phrases(DependencyGraph graph, int verb) {
        Optional<Integer> before = graph.findParent(verb, "conj").filter(other -> other == verb - 2);
        Optional<Integer> behind = graph.findChild(verb, "conj").filter(other -> other == verb + 2);
        int last = behind.orElse(verb);
        return hasPhrase(graph, verb) ? List.of() : Stream.concat(before.stream(), behind.stream())
                .flatMap(other -> graph.below(other).stream()).filter(Coordination::isPhrase)
                .filter(edge -> edge.dependent() > last)
                .map(edge -> Argument.borrowed(edge.subtype(), edge.dependent())).toList();
    }

    private static boolean hasPhrase(DependencyGraph graph, int verb) {
        return graph.below(verb).stream().anyMatch(Coordination::isPhrase);
    }

    private static boolean isPhrase(Dependency edge) {
        return edge.is("obl") && !edge.subtype().isEmpty() && !edge.subtype().equals("agent")
                && !edge.subtype().equals("npmod") && !edge.subtype().equals("tmod");
    }
}
