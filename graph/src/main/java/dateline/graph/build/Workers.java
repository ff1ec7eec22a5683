package dateline.graph.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same function on many items by a fixed number of threads; results in the order of the items. */
record Workers(int threads) {

    <T, R> List<R> map(List<T> items, Function<T, R> function) {
        if (threads == 1 || items.size() < 2) {
            return items.stream().map(function).toList();
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, items.size()))) {
            List<Future<R>> futures = items.stream().map(item -> executor.submit(() -> function.apply(item))).toList();
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
