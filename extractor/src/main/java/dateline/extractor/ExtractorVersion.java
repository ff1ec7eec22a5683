package dateline.extractor;

/**
 * Names what extracts: a digest of this module's classes and of the lexicon and gazetteer. Facts that another version
 * found may differ. Loads no model.
 */
public final class ExtractorVersion {

    private static final String DATA = "/dateline/ontology/lexicon/types.yaml";
    private static final String CODE = "/dateline/extractor/ExtractorVersion.class";

    private ExtractorVersion() {
    }

    /** Changes when the code or the rules do. */
    public static String current() {
        return CodeVersion.of(CODE, DATA);
    }
}
