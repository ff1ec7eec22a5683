package dateline.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person who waits how far a command is; quiet where nobody looks. */
sealed interface ProgressMeter extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();

    /** @param total how many steps there will be; 0 when nobody knows */
    static ProgressMeter start(Streams streams, String task, long total) {
        return streams.isWatched() ? new Bar(streams, task, total) : new Quiet();
    }

    /** Nobody looks. */
    record Quiet() implements ProgressMeter {

        @Override
        public void step() {
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

        private Bar(Streams streams, String task, long total) {
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(total > 0 ? total : -1)
                    .setUnit(" documents", 1).setStyle(ProgressBarStyle.UNICODE_BLOCK).clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(streams.err())).build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
