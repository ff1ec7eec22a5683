package dateline.extractor.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The bootstrap over documents (Efron, 1979): as many documents are drawn with replacement as there are, 1000 times; the
 * interval holds the middle 95 % of the figures. The draws are the same in every run.
 */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 20241117;
    private static final double TAIL = 0.025;

    private final int[][] draws;

    Bootstrap(int documents) {
        SplittableRandom random = new SplittableRandom(SEED);
        draws = IntStream.range(0, documents == 0 ? 0 : DRAWS)
                .mapToObj(draw -> random.ints(documents, 0, documents).toArray()).toArray(int[][]::new);
    }

    /** @param byDocument the counts of each document, in the same order for every measure */
    Score score(Measure measure, List<Counts> byDocument) {
        Counts total = byDocument.stream().reduce(Counts.NONE, Counts::plus);
        List<Counts> drawn = Arrays.stream(draws)
                .map(draw -> Arrays.stream(draw).mapToObj(byDocument::get).reduce(Counts.NONE, Counts::plus)).toList();
        return new Score(measure, total, interval(drawn, Counts::precision), interval(drawn, Counts::recall),
                interval(drawn, Counts::f1));
    }

    private static Interval interval(List<Counts> drawn, ToDoubleFunction<Counts> figure) {
        double[] sorted = drawn.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            return new Interval(0, 0);
        }
        int cut = (int) (sorted.length * TAIL);
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }
}
