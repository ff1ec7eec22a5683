package dateline.graph.build;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.kb.KnowledgeBaseException;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.graph.facts.FactsStore;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Extracts documents by several threads and keeps the facts of each as soon as they are there. */
final class Extraction {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final FactsStore store;
    private final BuildSettings settings;
    private final BuildListener listener;

    Extraction(FactsStore store, BuildSettings settings, BuildListener listener) {
        this.store = store;
        this.settings = settings;
        this.listener = listener;
    }

    /** What came of one document. */
    sealed interface Outcome {

        DocumentId document();

        record Done(DocumentId document, List<Issue> issues, long tokens) implements Outcome {
        }

        record Broken(DocumentId document, Issue issue) implements Outcome {
        }
    }

    List<Outcome> run(Collection<Document> documents, Supplier<DocumentExtractor> loader) {
        if (documents.isEmpty()) {
            return List.of();
        }
        listener.willExtract(documents.size());
        DocumentExtractor extractor = loader.get();
        return new Workers(settings.threads()).map(List.copyOf(documents), document -> extract(document, extractor));
    }

    // Out of memory or stack on one document says nothing about the next, which may be a thousandth of its size.
    private Outcome extract(Document document, DocumentExtractor extractor) {
        try {
            DocumentFacts facts = extractor.extract(document);
            store.save(facts, settings.extractor());
            return new Outcome.Done(document.id(), facts.issues(), countTokens(document.text()));
        } catch (KnowledgeBaseException e) {
            throw e; // damaged for all documents, which must not be half linked
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            store.delete(document.id());
            return new Outcome.Broken(document.id(),
                    new Issue.FailedExtraction(document.source(), e.toString()));
        } finally {
            listener.extracted(document.id());
        }
    }

    private static long countTokens(String text) {
        return TOKEN.matcher(text).results().count();
    }
}
