package dateline.extractor.read;

/** A file's content is no text that can be used; carries what an issue says of it. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;
    private final String advice;

    UnreadableException(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
