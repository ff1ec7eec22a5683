package dateline.extractor.kb;

/** A knowledge base cannot be read or built; the message is one line that names the file and says what to do. */
public final class KnowledgeBaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KnowledgeBaseException(String message) {
        super(message);
    }

    KnowledgeBaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
