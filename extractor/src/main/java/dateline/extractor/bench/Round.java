package dateline.extractor.bench;

import dateline.extractor.model.Document;
import dateline.extractor.work.Stage;
import dateline.extractor.work.Work;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All documents, read once.
 *
 * @param seconds wall time
 * @param stages  seconds of each stage, over all threads; zeros for those that the engine does not tell
 */
public record Round(double seconds, long tokens, Map<Stage, Double> stages) {

    private static final double NANOSECONDS = 1e9;

    public Round {
        stages = Map.copyOf(stages);
    }

    /** Lets so many threads read the documents, each a document at a time. */
    public static Round of(Engine engine, List<Document> documents, int threads) {
        engine.meter().reset();
        List<Callable<Void>> readings = documents.stream().<Callable<Void>>map(document -> () -> {
            engine.read(document);
            return null;
        }).toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            for (Future<Void> reading : workers.invokeAll(readings)) {
                reading.get();
            }
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            return new Round(seconds, engine.meter().count(Work.TOKENS), engine.meter().seconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be read: " + e.getCause(), e.getCause());
        }
    }

    public double tokensPerSecond() {
        return tokens / seconds;
    }
}
