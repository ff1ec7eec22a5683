package dateline.extractor.evaluation;

/** Gold that cannot be used; the message is one line for a person: which file, line, field and value, and what to do. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GoldFormatException(String message) {
        super(message);
    }

    public GoldFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
