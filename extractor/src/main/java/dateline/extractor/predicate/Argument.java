package dateline.extractor.predicate;

import java.util.List;

/**
 * A grammatical function of a predicate and the token that heads it; docs/rules.md lists the functions.
 *
 * @param isBorrowed it belongs to the predicate only by a guess about attachment, and yields to one that is its own
 */
public record Argument(String function, int head, boolean isBorrowed) {

    public static final String SUBJECT = "subj";
    public static final String OBJECT = "obj";
    public static final String INDIRECT_OBJECT = "iobj";
    public static final String COMPLEMENT = "comp";
    public static final String INFINITIVE = "inf";
    public static final String THAT_CLAUSE = "that";
    public static final String OBLIGATION = "must";
    public static final String OBLIGED = "obliged";
    public static final String PURPOSE = "purpose";
    public static final String MEASURE = "measure";
    public static final String POSSESSOR = "poss";
    public static final String ADJECTIVE = "adj";
    public static final String COMPOUND = "compound";
    public static final String SELF = "self";
    public static final String TITLE = "title";

    /** All that are not prepositions. */
    public static final List<String> FUNCTIONS = List.of(SUBJECT, OBJECT, INDIRECT_OBJECT, COMPLEMENT, INFINITIVE,
            THAT_CLAUSE, OBLIGATION, OBLIGED, PURPOSE, MEASURE, POSSESSOR, ADJECTIVE, COMPOUND, SELF, TITLE);

    /** A clause that complements the predicate. */
    public boolean isClause() {
        return function.equals(INFINITIVE) || function.equals(THAT_CLAUSE) || function.equals(OBLIGATION);
    }

    /** The function and the wider ones that include it, the narrowest first: a frame may ask for any of them. */
    public List<String> functions() {
        return switch (function) {
            case OBLIGATION -> List.of(OBLIGATION, THAT_CLAUSE, COMPLEMENT);
            case THAT_CLAUSE, INFINITIVE -> List.of(function, COMPLEMENT);
            default -> List.of(function);
        };
    }

    /** The same with another function: what follows "into" is the object of "look into". */
    public Argument as(String other) {
        return new Argument(other, head, isBorrowed);
    }

    static Argument own(String function, int head) {
        return new Argument(function, head, false);
    }

    static Argument borrowed(String function, int head) {
        return new Argument(function, head, true);
    }
}
