package dateline.cli;

import dateline.extractor.Extractor;

/** One extractor for the build and for the server, loaded when one of them first needs it. */
final class SharedExtractor {

    private Extractor extractor;

    synchronized Extractor get() {
        if (extractor == null) {
            extractor = Extractor.load();
        }
        return extractor;
    }
}
