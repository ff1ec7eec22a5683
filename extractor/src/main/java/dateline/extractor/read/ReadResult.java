package dateline.extractor.read;

import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;

/** What came of reading one file. */
public sealed interface ReadResult {

    record Read(Document document) implements ReadResult {
    }

    record Failed(Issue issue) implements ReadResult {
    }
}
