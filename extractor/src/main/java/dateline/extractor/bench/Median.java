package dateline.extractor.bench;

import java.util.stream.DoubleStream;

/** The middle of some numbers: unlike the mean, it does not follow a round that something else disturbed. */
final class Median {

    private Median() {
    }

    /** The mean of the two in the middle when their number is even. */
    static double of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
