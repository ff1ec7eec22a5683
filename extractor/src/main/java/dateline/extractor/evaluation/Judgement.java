package dateline.extractor.evaluation;

/**
 * A prediction and how it turned out.
 *
 * @param confidence that was predicted, in (0, 1]
 */
public record Judgement(double confidence, boolean isRight) {
}
