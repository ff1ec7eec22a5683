package dateline.extractor.work;

/** The steps from a text to its facts, in their order. */
public enum Stage {
    /** Tokens and sentences. */
    SPLIT,
    /** Parts of speech and lemmas. */
    TAG,
    /** The sequence models that mark names. */
    NER,
    PARSE,
    /** Expressions of time. */
    TIME,
    MENTIONS,
    COREFERENCE,
    LINK,
    PREDICATES,
    /** Who says what. */
    CLAIMS,
    EVENTS,
    RELATIONS
}
