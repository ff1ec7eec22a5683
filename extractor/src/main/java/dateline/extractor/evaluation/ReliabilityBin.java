package dateline.extractor.evaluation;

/**
 * Predictions of about the same confidence.
 *
 * @param low         of the confidences that belong here, itself excluded
 * @param high        itself included
 * @param predictions how many there are
 * @param confidence  their mean, 0 where there is none
 * @param right       the part of them that is right, 0 where there is none
 */
public record ReliabilityBin(double low, double high, int predictions, double confidence, double right) {
}
