package dateline.extractor.frame;

/** A participant in a role. */
public record Filling(String role, Participant participant) {
}
