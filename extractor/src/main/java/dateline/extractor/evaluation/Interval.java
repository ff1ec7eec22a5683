package dateline.extractor.evaluation;

/** Where a figure lies with a probability of 95 %, had other documents of the same kind been drawn. */
public record Interval(double low, double high) {
}
