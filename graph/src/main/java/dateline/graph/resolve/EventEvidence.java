package dateline.graph.resolve;

/**
 * Why two mentions of events are one event, or are not.
 *
 * @param shared what they have in common
 * @param reason what makes them one, or speaks against it
 */
public record EventEvidence(EventRef one, EventRef other, String shared, String reason) {
}
