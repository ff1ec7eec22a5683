package dateline.extractor;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;

/** From a document to what it says. Pure: the same document gives the same facts; safe to call from many threads. */
@FunctionalInterface
public interface DocumentExtractor {

    DocumentFacts extract(Document document);
}
