package dateline.graph.export;

import dateline.extractor.json.FactsJson;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Issue;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes what single documents say, each for itself: as JSON, or as RDF in the document's graph. */
public final class FactsExport {

    private final CorpusGraph corpus;
    private final GraphExport export;
    private final Iris iris;

    /** @param version of the program, for the provenance */
    public FactsExport(Vocabulary vocabulary, Iris iris, String version) {
        this.corpus = new CorpusGraph(vocabulary, iris, version);
        this.export = new GraphExport(iris);
        this.iris = iris;
    }

    /** Writes one line, with the line feed at its end, in UTF-8. */
    public void writeJson(DocumentFacts facts, OutputStream out) throws IOException {
        String line = new FactsJson(corpus.names(List.of(facts))).toLine(facts);
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The document's graph and what is derived from it alone. */
    public CorpusGraph.Built build(DocumentFacts facts) {
        return corpus.build(List.of(facts));
    }

    /** Writes the document's graph; what breaks a shape is left out and returned. */
    public List<Issue> writeRdf(DocumentFacts facts, RdfFormat format, OutputStream out) {
        CorpusGraph.Built built = build(facts);
        export.write(built.dataset(), format, Optional.of(iris.article(facts.document().id())), out);
        return built.issues();
    }
}
