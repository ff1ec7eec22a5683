package dateline.extractor.claim;

import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;

/** Stretches of text between quotation marks. */
final class Quotes {

    private static final int LONGEST = 4000;

    private Quotes() {
    }

    /** In the order of the text, marks included; quotes in quotes are part of the outer one. */
    static List<Span> find(String text) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0) {
                if (c == closing) {
                    quotes.add(new Span(open, i + 1));
                    open = -1;
                } else if (i - open > LONGEST) {
                    open = -1;
                }
            } else if (c == '"' || c == '“' || c == '«' || c == '„') {
                open = i;
                closing = c == '“' ? '”' : c == '«' ? '»' : c == '„' ? '“' : '"';
            }
        }
        return quotes;
    }
}
