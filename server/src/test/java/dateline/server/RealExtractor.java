package dateline.server;

import dateline.extractor.Extractor;
import dateline.server.extract.ExtractionTools;

/** The extractor with all its models, loaded once for all tests. */
final class RealExtractor {

    static final Extractor INSTANCE = Extractor.load();

    private RealExtractor() {
    }

    /** The settings, with that extractor for the texts that are sent. */
    static ServerSettings serving(ServerSettings settings) {
        return settings.withExtraction(iris -> ExtractionTools.of(INSTANCE, iris, "test"));
    }
}
