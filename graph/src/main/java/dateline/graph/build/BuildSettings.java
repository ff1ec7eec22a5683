package dateline.graph.build;

import dateline.graph.Iris;

/**
 * @param version   of the program, for the provenance
 * @param extractor names the extractor with all its data, the lexicon and the gazetteer included: when it changes,
 *                  every document is extracted again
 * @param threads   that extract and map
 */
public record BuildSettings(Iris iris, String version, String extractor, int threads) {

    public BuildSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", but must be at least 1");
        }
        if (!version.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("version '" + version + "' must be letters, digits, dots and hyphens");
        }
    }
}
