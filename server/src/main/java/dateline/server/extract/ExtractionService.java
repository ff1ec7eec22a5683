package dateline.server.extract;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works on single texts, a few at a time, with tools that are loaded when the first text comes. Thread-safe. */
final class ExtractionService implements AutoCloseable {

    /** Whether the tools are there. */
    enum State { COLD, LOADING, READY }

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final long IDLE_THREAD_SECONDS = 30;

    private final Supplier<ExtractionTools> loader;
    private final ExtractionLimits limits;
    private final ThreadPoolExecutor workers;
    private volatile State state = State.COLD;
    private ExtractionTools tools;

    ExtractionService(Supplier<ExtractionTools> loader, ExtractionLimits limits) {
        this.loader = loader;
        this.limits = limits;
        BlockingQueue<Runnable> queue =
                limits.waiting() == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(limits.waiting());
        workers = new ThreadPoolExecutor(limits.running(), limits.running(), IDLE_THREAD_SECONDS, TimeUnit.SECONDS,
                queue, Thread.ofPlatform().daemon().name("extract-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    ExtractionLimits limits() {
        return limits;
    }

    State state() {
        return state;
    }

    /**
     * Does the work when its turn comes, and waits for it.
     *
     * @throws RefusedException when too many wait already, when it breaks down, or when it takes too long; then it
     *                          goes on, unheard, since the parser cannot be stopped, and keeps its place until it ends
     */
    <T> T run(Function<ExtractionTools, T> work) throws RefusedException {
        try {
            Future<T> result = workers.submit(() -> work.apply(tools()));
            return result.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            throw RefusedException.busy("too many texts are worked on already; try again in "
                    + SOON.toSeconds() + " seconds", SOON);
        } catch (TimeoutException e) {
            throw RefusedException.busy("this took longer than " + limits.patience().toSeconds()
                    + " seconds; send a shorter text, or use dateline extract", limits.patience());
        } catch (ExecutionException e) {
            throw RefusedException.of(500, "the extraction broke down: " + e.getCause()
                    + "; please report it with the text");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.busy("the server is stopping", SOON);
        }
    }

    private synchronized ExtractionTools tools() {
        if (tools == null) {
            state = State.LOADING;
            try {
                tools = loader.get();
            } finally {
                state = tools == null ? State.COLD : State.READY;
            }
        }
        return tools;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
