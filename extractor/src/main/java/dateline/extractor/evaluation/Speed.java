package dateline.extractor.evaluation;

/**
 * @param tokens  words and punctuation marks of the documents
 * @param seconds of the whole run, its start included
 */
public record Speed(long tokens, double seconds) {

    public Speed {
        if (tokens < 0 || !(seconds > 0)) {
            throw new IllegalArgumentException(tokens + " tokens in " + seconds + " s must be positive");
        }
    }

    public double tokensPerSecond() {
        return tokens / seconds;
    }
}
