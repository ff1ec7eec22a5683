package dateline.extractor.evaluation;

import dateline.extractor.model.Span;

import java.util.List;
import java.util.regex.Pattern;

/** Words and punctuation marks, told apart without any model: runs of letters and digits, and every other mark. */
public final class Words {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|[^\\p{L}\\p{M}\\p{N}_\\s]");

    private Words() {
    }

    public static long count(String text) {
        return TOKEN.matcher(text).results().count();
    }

    public static List<Span> list(String text) {
        return TOKEN.matcher(text).results().map(token -> new Span(token.start(), token.end())).toList();
    }
}
