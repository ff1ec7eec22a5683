package dateline.extractor.evaluation;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;

import java.util.Objects;
import java.util.function.Function;

/**
 * A document that people annotated.
 *
 * @param scorer compares what was extracted from it with their annotation
 */
public record Task(Document document, Function<DocumentFacts, DocumentScore> scorer) {

    public Task {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(scorer, "scorer");
    }
}
