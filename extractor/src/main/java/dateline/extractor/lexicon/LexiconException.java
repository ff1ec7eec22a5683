package dateline.extractor.lexicon;

/** A file of the lexicon or the gazetteer says something that cannot be; the message names file, line and value. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }

    public LexiconException(String message) {
        super(message);
    }
}
