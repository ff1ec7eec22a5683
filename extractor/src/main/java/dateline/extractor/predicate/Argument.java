package dateline.extractor.predicate;

import static dateline.extractor.lexicon.GrammaticalFunction.COMPLEMENT;
import static dateline.extractor.lexicon.GrammaticalFunction.INFINITIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.OBLIGATION;
import static dateline.extractor.lexicon.GrammaticalFunction.THAT_CLAUSE;

import java.util.List;

/**
 * A grammatical function of a predicate and the token that heads it; docs/rules.md lists the functions.
 *
 * @param isBorrowed it belongs to the predicate only by a guess about attachment, and yields to one that is its own
 */
public record Argument(String function, int head, boolean isBorrowed) {

    /** A clause that complements the predicate. */
    public boolean isClause() {
        return function.equals(INFINITIVE) || function.equals(THAT_CLAUSE) || function.equals(OBLIGATION);
    }

    /** The function and the wider ones that include it, the narrowest first: a frame may ask for any of them. */
    public List<String> functions() {
        return switch (function) {
            case OBLIGATION -> List.of(OBLIGATION, THAT_CLAUSE, COMPLEMENT);
            case THAT_CLAUSE, INFINITIVE -> List.of(function, COMPLEMENT);
            case "out_of" -> List.of(function, "of"); // of "walk out", in which "out" belongs to the verb
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
