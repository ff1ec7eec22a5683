package dateline.extractor.evaluation.benchmark;

import dateline.extractor.resource.YamlResource;

/** The mapping tables: {@code dateline/extractor/evaluation/*.yaml} on the class path. */
final class Tables {

    private static final String FOLDER = "/dateline/extractor/evaluation/";

    private Tables() {
    }

    static <T> T read(String file, Class<T> type) {
        return YamlResource.read(Tables.class, FOLDER + file, type);
    }
}
