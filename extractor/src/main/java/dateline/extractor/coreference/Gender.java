package dateline.extractor.coreference;

/** Grammatical gender of English, as far as it is known. */
public enum Gender {
    MALE, FEMALE, UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
