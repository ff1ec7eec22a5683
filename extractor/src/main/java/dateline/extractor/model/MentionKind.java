package dateline.extractor.model;

/** How a mention refers: by name, by a common noun or by a pronoun. */
public enum MentionKind {
    NAME, NOMINAL, PRONOUN
}
