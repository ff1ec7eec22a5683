package dateline.extractor.work;

/** Pieces of work that are counted: each must grow with the length of the text, not with its square. */
public enum Work {
    TOKENS,
    SENTENCES_PARSED,
    /** Sentences that reach SUTime. */
    SENTENCES_TIMED,
    /** Chains that a name, a common noun or a pronoun is compared with. */
    CHAINS_COMPARED,
    /** Words with arguments that the lexicon is asked about. */
    PREDICATES_MATCHED,
    /** Meanings of these words that are tried. */
    ENTRIES_TRIED,
    /** Nodes of the dependency graphs on the way from an event up to the root. */
    NODES_CLIMBED,
    /** Attributions that are looked at to find whose claim a word is. */
    ATTRIBUTIONS_SEARCHED,
    /** Earlier events that an event may be the same as. */
    EVENTS_COMPARED
}
