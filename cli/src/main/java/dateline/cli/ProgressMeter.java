package dateline.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person who waits how far a command is; quiet where nobody looks. */
sealed interface ProgressMeter extends AutoCloseable {

    /** One more is done. */
    void step();

    /** A line to show above the bar. */
    void say(String line);

    @Override
    void close();

    /** @param total how many steps there will be */
    static ProgressMeter start(Streams streams, String task, long total) {
        return streams.isWatched() && total > 0 ? new Bar(streams.err(), task, total) : new Quiet(streams.err());
    }

    /** Nobody looks. */
    record Quiet(PrintStream err) implements ProgressMeter {

        @Override
        public void step() {
            // nobody looks
        }

        @Override
        public void say(String line) {
            err.println(line);
        }

        @Override
        public void close() {
            // nothing is shown
        }
    }

    /** A bar that is drawn anew in its line. */
    final class Bar implements ProgressMeter {

        private final PrintStream err;
        private final ProgressBar bar;

        private Bar(PrintStream err, String task, long total) {
            this.err = err;
            this.bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(total).setUnit(" documents", 1)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK).clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(err)).build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void say(String line) {
            err.print("\r\u001B[K");
            err.println(line);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
