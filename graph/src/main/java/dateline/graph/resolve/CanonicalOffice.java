package dateline.graph.resolve;

import java.util.Optional;

/**
 * A position that somebody holds.
 *
 * @param entity the office as a thing of the graph
 * @param title  what its holder is called: "President"
 * @param of     the country or organization, where any document tells
 */
public record CanonicalOffice(CanonicalEntity entity, String title, Optional<CanonicalEntity> of) {
}
