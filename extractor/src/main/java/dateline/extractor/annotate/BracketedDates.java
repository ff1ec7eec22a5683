package dateline.extractor.annotate;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brackets with a year behind a name, "Otto Berg <i>(Oslo, 3 May 1901 – Bern, 1976)</i> was": they are no part of the
 * sentence's syntax, and parsers trained on news lose its subject over them.
 */
final class BracketedDates {

    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> OF_LIVES = Set.of("born", "died");
    /** Tokens, brackets included: a longer one is hardly about dates alone. */
    private static final int LONGEST = 30;

    private BracketedDates() {
    }

    /** First and last token, brackets included. */
    record Bracket(int first, int last) {
    }

    /** In the order of the sentence; none overlap. */
    static List<Bracket> find(List<CoreLabel> tokens) {
        List<Bracket> found = new ArrayList<>();
        for (int open = 1; open < tokens.size(); open++) {
            int close = OPENING.contains(tokens.get(open).word()) ? close(tokens, open) : -1;
            boolean isBehindName = tokens.get(open - 1).tag().startsWith("NNP")
                    || !found.isEmpty() && found.getLast().last() == open - 1;
            if (close > 0 && isBehindName && isOfDates(tokens.subList(open + 1, close))) {
                found.add(new Bracket(open, close));
                open = close;
            }
        }
        return found;
    }

    private static int close(List<CoreLabel> tokens, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + LONGEST); i++) {
            depth += OPENING.contains(tokens.get(i).word()) ? 1 : CLOSING.contains(tokens.get(i).word()) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** With a year and without a clause. */
    private static boolean isOfDates(List<CoreLabel> inner) {
        return inner.stream().anyMatch(token -> YEAR.matcher(token.word()).matches())
                && inner.stream().noneMatch(token -> FINITE.contains(token.tag()) && !OF_LIVES.contains(token.word()));
    }
}
