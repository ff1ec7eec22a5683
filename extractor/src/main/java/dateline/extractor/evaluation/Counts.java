package dateline.extractor.evaluation;

/**
 * What precision and recall are made of. Mostly {@code right} equals {@code found}; they differ where several
 * predictions confirm the same item of the gold. Fractions come from measures such as B-cubed.
 *
 * @param right     predictions that the gold confirms
 * @param predicted predictions that count
 * @param found     items of the gold that a prediction confirms
 * @param gold      items of the gold that are asked for
 */
public record Counts(double right, double predicted, double found, double gold) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts {
        if (!(0 <= right && right <= predicted && 0 <= found && found <= gold)) {
            throw new IllegalArgumentException("right " + right + " of " + predicted + " and found " + found + " of "
                    + gold + " must be parts of a whole");
        }
    }

    /** Where each right prediction finds one item. */
    public static Counts of(double right, double predicted, double gold) {
        return new Counts(right, predicted, right, gold);
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    /** 0 where nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 0 : right / predicted;
    }

    /** 0 where nothing is asked for. */
    public double recall() {
        return gold == 0 ? 0 : found / gold;
    }

    /** The harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
