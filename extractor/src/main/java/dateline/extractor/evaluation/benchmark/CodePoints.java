package dateline.extractor.evaluation.benchmark;

import dateline.extractor.json.JsonField;
import dateline.extractor.model.Span;

/** Turns offsets that count Unicode code points into offsets that count UTF-16 units. */
final class CodePoints {

    private final int[] units;

    CodePoints(String text) {
        units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
    }

    /** @throws IllegalArgumentException if they are not a stretch of the text */
    Span span(int start, int end) {
        if (start < 0 || end <= start || end >= units.length) {
            throw new IllegalArgumentException("must be a stretch within the text, which has " + (units.length - 1)
                    + " characters: [" + start + ", " + end + ")");
        }
        return new Span(units[start], units[end]);
    }

    /** The span that an array of start and end gives. */
    Span span(JsonField pair) {
        return pair.make(field -> span(field.get(0).integer(), field.get(1).integer()));
    }
}
