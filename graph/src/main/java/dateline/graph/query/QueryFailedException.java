package dateline.graph.query;

/** A query that is not SPARQL, or that was not answered; the message is one line for a person. */
public final class QueryFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
