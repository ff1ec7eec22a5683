package dateline.server.extract;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.Extractor;
import dateline.graph.Iris;
import dateline.graph.export.FactsExport;
import dateline.graph.ontology.Vocabulary;
import java.util.Objects;

/** What finds the facts in a text and what writes them; costly to load, to be loaded once. */
public record ExtractionTools(DocumentExtractor extractor, FactsExport export) {

    public ExtractionTools {
        Objects.requireNonNull(extractor, "extractor");
        Objects.requireNonNull(export, "export");
    }

    /**
     * Loads what is needed around an extractor.
     *
     * @param version of the program, for the provenance
     */
    public static ExtractionTools of(Extractor extractor, Iris iris, String version) {
        return new ExtractionTools(extractor, new FactsExport(Vocabulary.of(extractor.lexicon()), iris, version));
    }
}
