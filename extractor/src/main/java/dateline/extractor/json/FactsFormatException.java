package dateline.extractor.json;

/** A line of JSON that is not the facts of a document; names the line and the field. */
public final class FactsFormatException extends RuntimeException {

    /**
     * @param line  counted from 1
     * @param field the path to the value, such as {@code events[3].sentence.end}; empty when the line is no JSON
     */
    FactsFormatException(int line, String field, String reason) {
        super("line " + line + (field.isEmpty() ? "" : ", field '" + field + "'") + ": " + reason);
    }
}
