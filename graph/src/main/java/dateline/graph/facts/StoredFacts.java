package dateline.graph.facts;

import dateline.extractor.model.DocumentId;
import java.nio.file.Path;
import java.util.Comparator;

/** A file of the store: facts, or something that was facts once. Ordered by document. */
public sealed interface StoredFacts extends Comparable<StoredFacts> {

    Path file();

    /**
     * @param content   digest of the document that the facts are of
     * @param extractor that made them
     * @param facts     digest of the facts
     */
    record Intact(DocumentId document, String content, String extractor, Path file, String facts)
            implements StoredFacts {
    }

    /** Cut, changed or not of this program. */
    record Damaged(Path file, String reason) implements StoredFacts {
    }

    @Override
    default int compareTo(StoredFacts other) {
        return Comparator.comparing(StoredFacts::key).compare(this, other);
    }

    private String key() {
        return this instanceof Intact intact ? intact.document().value() : file().toString();
    }
}
