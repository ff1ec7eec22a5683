package dateline.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person who waits how far a command is; quiet where nobody looks. */
sealed interface ProgressMeter extends AutoCloseable {

    /** One more is done. */
    default void step() {
        stepBy(1);
    }

    /** So many more are done. */
    void stepBy(long more);

    @Override
    void close();

    /** @param total how many steps there will be; 0 when nobody knows */
    static ProgressMeter start(Streams streams, String task, long total) {
        return streams.isWatched() ? new Bar(streams, task, total, " documents", 1) : new Quiet();
    }

    /** @param total how many bytes there will be, about */
    static ProgressMeter ofBytes(Streams streams, String task, long total) {
        return streams.isWatched() ? new Bar(streams, task, total, " MB", 1_000_000) : new Quiet();
    }

    /** Nobody looks. */
    record Quiet() implements ProgressMeter {

        @Override
        public void stepBy(long more) {
            // nothing to show
        }

        @Override
        public void close() {
            // nothing was shown
        }
    }

    /** A bar that is drawn anew in its line and wiped away at the end. */
    final class Bar implements ProgressMeter {

        private final ProgressBar bar;

        private Bar(Streams streams, String task, long total, String unit, long unitSize) {
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(total > 0 ? total : -1)
                    .setUnit(unit, unitSize).setStyle(ProgressBarStyle.UNICODE_BLOCK).clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(streams.err())).build();
        }

        @Override
        public void stepBy(long more) {
            bar.stepBy(more);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
