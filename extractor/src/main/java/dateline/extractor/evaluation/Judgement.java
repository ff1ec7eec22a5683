package dateline.extractor.evaluation;

/**
 * A prediction and how it turned out.
 *
 * @param rule       what predicted it
 * @param confidence that was predicted, in (0, 1]
 */
public record Judgement(String rule, double confidence, boolean isRight) {
}
