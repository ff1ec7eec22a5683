package dateline.extractor.claim;

import dateline.extractor.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stretches of text between quotation marks. */
final class Quotes {

    private static final int LONGEST = 4000;
    /** Opening mark to closing mark; two apostrophes are how some wires write a double mark. */
    private static final Map<String, String> MARKS = Map.of("\"", "\"", "“", "”", "«", "»", "„", "“", "''", "''",
            "``", "''");

    private Quotes() {
    }

    /** In the order of the text, marks included; quotes in quotes are part of the outer one. */
    static List<Span> find(String text) {
        List<Span> quotes = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Optional<Span> quote = at(text, i);
            quote.ifPresent(quotes::add);
            i = quote.map(Span::end).orElse(i + 1);
        }
        return quotes;
    }

    private static Optional<Span> at(String text, int start) {
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            if (text.startsWith(mark.getKey(), start)) {
                int end = text.indexOf(mark.getValue(), start + mark.getKey().length());
                return end < 0 || end - start > LONGEST ? Optional.empty()
                        : Optional.of(new Span(start, end + mark.getValue().length()));
            }
        }
        return Optional.empty();
    }
}
