package dateline.extractor.work;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Adds up what all threads do: how long each stage takes, and how often each piece of work is done. The counts of a text
 * are always the same; the times are not.
 */
public final class WorkMeter implements WorkListener {

    private static final double NANOSECONDS = 1e9;

    private final Map<Stage, LongAdder> times = new EnumMap<>(Stage.class);
    private final Map<Work, LongAdder> counts = new EnumMap<>(Work.class);

    public WorkMeter() {
        for (Stage stage : Stage.values()) {
            times.put(stage, new LongAdder());
        }
        for (Work work : Work.values()) {
            counts.put(work, new LongAdder());
        }
    }

    @Override
    public <T> T during(Stage stage, Supplier<T> step) {
        long start = System.nanoTime();
        try {
            return step.get();
        } finally {
            times.get(stage).add(System.nanoTime() - start);
        }
    }

    @Override
    public void did(Work work, int number) {
        counts.get(work).add(number);
    }

    /** Wall time, in seconds, of each stage, over all threads. */
    public Map<Stage, Double> seconds() {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        times.forEach((stage, sum) -> seconds.put(stage, sum.sum() / NANOSECONDS));
        return seconds;
    }

    public Map<Work, Long> counts() {
        Map<Work, Long> sums = new EnumMap<>(Work.class);
        counts.forEach((work, count) -> sums.put(work, count.sum()));
        return sums;
    }

    public long count(Work work) {
        return counts.get(work).sum();
    }

    /** Forgets all. */
    public void reset() {
        times.values().forEach(LongAdder::reset);
        counts.values().forEach(LongAdder::reset);
    }
}
