package dateline.extractor.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the first sentence of a report, called its dateline: where, and often when and by whom, it was written,
 * up to a dash: "LISBON, March 3 (AFP) - ". They are no part of that sentence.
 */
final class PlaceLine {

    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*+";
    private static final String CAPITALS = "\\p{Lu}{2}[\\p{Lu}.'’-]*+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*+){0,4}";
    private static final String REST = "(?:, ?(?:" + WORD + "|\\d{4})(?: " + WORD + "| \\d{1,4}){0,3}){0,3}";
    private static final String AGENCY = "\\([\\p{Lu}][\\p{L}./ &]{1,30}\\)";
    private static final Pattern PLACE_LINE = Pattern.compile("(?m)^[ \\t]*+(?:"
            + CAPITALS + REST + "(?: ?" + AGENCY + ")?" + "|" + WORD + "(?: " + WORD + "){0,3}" + REST + " ?" + AGENCY
            + "|" + AGENCY + ")(?<dash> ?(?:—|–| --?) ?)(?=[\\p{Lu}\"“‘'\\d])");

    private PlaceLine() {
    }

    /** The same text, of the same length, with line breaks in place of the dashes, so that a sentence begins behind. */
    static String split(String text) {
        Matcher matcher = PLACE_LINE.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        int end = 0;
        while (matcher.find()) {
            result.append(text, end, matcher.start("dash")).append("\n".repeat(matcher.group("dash").length()));
            end = matcher.end("dash");
        }
        return result.append(text, end, text.length()).toString();
    }
}
