package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names of persons that the models cut in two: "William (Bill) Berg", "Anna \"Red\" Holm", "Ferdinand I". */
final class PersonNames {

    private static final String PERSON = "PERSON";
    private static final int LONGEST = 3;
    private static final String BRACKET = "(";
    private static final Map<String, String> MARKS =
            Map.of(BRACKET, ")", "\"", "\"", "\u201c", "\u201d", "``", "''", "\u2018", "\u2019");

    /** From the first token to the last. */
    record Name(int first, int last) {
    }

    private PersonNames() {
    }

    static List<Name> find(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (int open = 1; open + 3 < sentence.size(); open++) {
            int close = close(sentence, open);
            if (close > open + 1 && close + 1 < sentence.size() && isWithin(sentence, open, close)) {
                found.add(new Name(first(sentence, open - 1), last(sentence, close + 1)));
            }
        }
        for (int number = 1; number < sentence.size(); number++) {
            if (isNumbered(sentence, number)) {
                found.add(new Name(first(sentence, number - 1), number));
            }
        }
        return found;
    }

    /** Where the mark that is open closes behind a few capitalised words, or -1. */
    private static int close(Sentence sentence, int open) {
        String mark = MARKS.get(sentence.token(open).word());
        int close = open + 1;
        while (mark != null && close < sentence.size() && close - open <= LONGEST
                && isCapitalised(sentence.token(close))) {
            close++;
        }
        return mark != null && close < sentence.size() && sentence.token(close).word().equals(mark) ? close : -1;
    }

    /** "Ferdinand <i>I</i> of Norland": elsewhere a lone letter is a pronoun or an initial. */
    private static boolean isNumbered(Sentence sentence, int number) {
        String word = sentence.token(number).word();
        boolean isOf = number + 1 < sentence.size() && sentence.token(number + 1).word().equals("of");
        return word.matches("[IVX]+") && isPerson(sentence.token(number - 1)) && (word.length() > 1 || isOf);
    }

    /** In brackets may stand anything else, such as a party: only another name of a person is one. */
    private static boolean isWithin(Sentence sentence, int open, int close) {
        Token next = sentence.token(close + 1);
        boolean isGiven = sentence.token(open + 1).ner().equals(PERSON) || !sentence.token(open).word().equals(BRACKET);
        return isGiven && isPerson(sentence.token(open - 1)) && isCapitalised(next) && next.isProperNoun();
    }

    private static int first(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && isPerson(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static int last(Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && isPerson(sentence.token(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isPerson(Token token) {
        return token.ner().equals(PERSON) && isCapitalised(token);
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
