package dateline.graph.resolve;

/** One event, as far as the corpus tells events apart. */
public record CanonicalEvent(String iri, String type, String label) {
}
