package dateline.extractor.batch;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.kb.KnowledgeBaseException;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Issue;
import dateline.extractor.read.ReadResult;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Extracts what documents say by several threads and hands it on in the order of the documents, with few of them in
 * memory at a time.
 */
public final class BatchExtractor {

    private static final int DOCUMENTS_PER_THREAD = 2;

    private final DocumentExtractor extractor;
    private final int threads;

    /** @param threads that extract, at least 1 */
    public BatchExtractor(DocumentExtractor extractor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
        this.extractor = extractor;
        this.threads = threads;
    }

    /** What came of one document. */
    public sealed interface Outcome {

        record Extracted(DocumentFacts facts) implements Outcome {
        }

        /** It could not be read or understood. */
        record Failed(Issue issue) implements Outcome {
        }
    }

    /** Calls {@code outcomes} from the calling thread, once for each of {@code documents}, in their order. */
    public void extract(Stream<ReadResult> documents, Consumer<Outcome> outcomes) {
        Queue<Future<Outcome>> running = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Iterator<ReadResult> each = documents.iterator(); each.hasNext();) {
                ReadResult next = each.next();
                running.add(workers.submit(() -> extract(next)));
                if (running.size() >= threads * DOCUMENTS_PER_THREAD) {
                    outcomes.accept(await(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                outcomes.accept(await(running.remove()));
            }
        }
    }

    private Outcome extract(ReadResult result) {
        return switch (result) {
            case ReadResult.Failed failed -> new Outcome.Failed(failed.issue());
            case ReadResult.Read read -> extract(read.document());
        };
    }

    // Out of memory or stack on one document says nothing about the next, which may be a thousandth of its size.
    private Outcome extract(Document document) {
        try {
            return new Outcome.Extracted(extractor.extract(document));
        } catch (KnowledgeBaseException e) {
            throw e; // damaged for all documents, which must not be half linked
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(new Issue.FailedExtraction(document.source(), e.toString()));
        }
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KnowledgeBaseException known ? known : new IllegalStateException(e.getCause());
        }
    }
}
