package dateline.cli;

import dateline.extractor.DocumentExtractor;
import picocli.CommandLine.Option;

/** Whether relations that no sentence says but that follow are wanted; a part of what extracts, so of its version. */
final class ImpliedOption {

    @Option(names = "--no-implied", description = "Leaves out relations that no sentence says but that follow.")
    private boolean isOnlySaid;

    DocumentExtractor within(DocumentExtractor extractor) {
        return isOnlySaid ? document -> extractor.extract(document).withoutImplied() : extractor;
    }

    /** Names what extracts so that facts with and without are not taken for the same. */
    String version(String extractor) {
        return isOnlySaid ? extractor + "+said" : extractor;
    }
}
