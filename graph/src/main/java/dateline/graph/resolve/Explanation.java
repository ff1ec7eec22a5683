package dateline.graph.resolve;

import java.util.List;

/**
 * Why a node of the graph is what it is.
 *
 * @param iri      in full
 * @param title    what it is, in one line
 * @param sections what was found, in the order in which a reader asks
 */
public record Explanation(String iri, String title, List<Section> sections) {

    public Explanation {
        sections = sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** One kind of evidence. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
