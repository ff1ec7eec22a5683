package dateline.graph.build;

import dateline.extractor.model.DocumentId;

/** Hears how a build gets on. The calls may come from many threads, one at a time for each method's documents. */
public interface BuildListener {

    /** A stage begins for the first articles. */
    default void begins(Stage stage) {
    }

    /** So many documents are going to be extracted; not called when there is none. */
    default void willExtract(int documents) {
    }

    /** A document was extracted, or failed. */
    default void extracted(DocumentId document) {
    }

    static BuildListener silent() {
        return new BuildListener() {
        };
    }
}
