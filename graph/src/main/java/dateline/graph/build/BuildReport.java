package dateline.graph.build;

import dateline.extractor.model.Issue;
import dateline.graph.store.GraphCounts;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * @param read      documents that could be read
 * @param extracted documents that were new or changed, or whose extractor changed
 * @param unchanged documents among those read whose facts were there
 * @param failed    documents of which nothing was taken
 * @param changed   whether the graph on disk was touched
 * @param tokens    words and punctuation marks in the extracted documents
 * @param counts    what the graph holds now, documents of earlier builds included
 * @param times     of the stages that ran
 * @param issues    of this build; those of unchanged documents are not repeated
 */
public record BuildReport(int read, int extracted, int unchanged, int failed, boolean changed, long tokens,
                          GraphCounts counts, Map<Stage, Duration> times, List<Issue> issues) {

    public BuildReport {
        times = Map.copyOf(times);
        issues = List.copyOf(issues);
    }

    public Duration time(Stage stage) {
        return times.getOrDefault(stage, Duration.ZERO);
    }

    public Duration total() {
        return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Of the extraction; 0 when nothing was extracted. */
    public double tokensPerSecond() {
        double seconds = time(Stage.EXTRACT).toNanos() / 1e9;
        return tokens == 0 || seconds == 0 ? 0 : tokens / seconds;
    }

    /** Measures the stages while they run. */
    static final class Clock {

        private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
        private final BuildListener listener;
        private Stage stage;
        private long since;

        Clock(BuildListener listener) {
            this.listener = listener;
        }

        /** The listener hears of a stage only once, though it may come again for other articles. */
        void begin(Stage next) {
            stop();
            stage = next;
            since = System.nanoTime();
            if (!times.containsKey(next)) {
                listener.begins(next);
            }
        }

        Map<Stage, Duration> stop() {
            if (stage != null) {
                times.merge(stage, Duration.ofNanos(System.nanoTime() - since), Duration::plus);
                stage = null;
            }
            return times;
        }
    }
}
