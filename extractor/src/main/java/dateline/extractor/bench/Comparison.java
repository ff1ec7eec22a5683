package dateline.extractor.bench;

import dateline.extractor.work.Stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Dateline beside stock CoreNLP, on the same documents with the same number of threads. */
public record Comparison(int documents, int threads, Side dateline, Side stock) {

    public Comparison {
        if (dateline.rounds().size() != stock.rounds().size()) {
            throw new IllegalArgumentException("dateline has " + dateline.rounds().size() + " rounds, stock "
                    + stock.rounds().size() + "; they must be as many");
        }
    }

    /**
     * How many times stock's tokens a second. The rounds alternate, so each is compared with its neighbour, which the
     * machine was as busy for; the median of these ratios.
     */
    public double speedRatio() {
        return Median.of(IntStream.range(0, dateline.rounds().size()).mapToDouble(round ->
                dateline.rounds().get(round).tokensPerSecond() / stock.rounds().get(round).tokensPerSecond()));
    }

    /** How many times as long stock's coreference takes on the same texts, where both engines tell. */
    public OptionalDouble coreferenceRatio() {
        double ours = seconds(dateline, Stage.COREFERENCE);
        double theirs = seconds(stock, Stage.COREFERENCE);
        return ours > 0 && theirs > 0 ? OptionalDouble.of(theirs / ours) : OptionalDouble.empty();
    }

    private static double seconds(Side side, Stage stage) {
        return side.rounds().stream().mapToDouble(round -> round.stages().getOrDefault(stage, 0.0)).sum();
    }

    /** How many times faster the cold command line is done. */
    public double coldRatio() {
        return stock.coldSeconds() / dateline.coldSeconds();
    }

    /** The part of stock's memory that Dateline needs once warm, where the system tells. */
    public OptionalDouble steadyMemoryRatio() {
        return ratio(dateline.steadyBytes(), stock.steadyBytes());
    }

    /** The same of the cold command lines. */
    public OptionalDouble coldMemoryRatio() {
        return ratio(dateline.coldBytes(), stock.coldBytes());
    }

    private static OptionalDouble ratio(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent() ? OptionalDouble.of((double) one.getAsLong() / other.getAsLong())
                : OptionalDouble.empty();
    }

    /** What part of Dateline's time each stage takes, in [0, 1]. */
    public Map<Stage, Double> stageShares() {
        Map<Stage, Double> shares = new EnumMap<>(Stage.class);
        double all = dateline.rounds().stream().flatMap(round -> round.stages().values().stream())
                .mapToDouble(Double::doubleValue).sum();
        for (Stage stage : Stage.values()) {
            shares.put(stage, all > 0 ? seconds(dateline, stage) / all : 0);
        }
        return shares;
    }
}
