package dateline.extractor.coreference;

/** The score that stands for "not at all". */
final class OptionalScore {

    static final double NONE = Double.NEGATIVE_INFINITY;

    private OptionalScore() {
    }
}
