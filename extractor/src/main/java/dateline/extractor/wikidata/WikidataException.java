package dateline.extractor.wikidata;

/** The web API does not answer, or not as it should; the message is one line that names address and answer. */
public final class WikidataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WikidataException(String message) {
        super(message);
    }

    WikidataException(String message, Throwable cause) {
        super(message, cause);
    }
}
