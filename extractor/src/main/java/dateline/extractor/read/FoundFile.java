package dateline.extractor.read;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import java.nio.file.Path;

/** What stands at a path that somebody gave, before it is opened. */
sealed interface FoundFile {

    /** A file of a kind that can be read. */
    record Article(Path file, DocumentId id) implements FoundFile {
    }

    /** Nothing that can be read. */
    record Unusable(Issue issue) implements FoundFile {
    }
}
