package dateline.server.extract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.graph.export.FactsExport;
import dateline.graph.export.RdfFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** From a document to the bytes of the answer; the work of {@code /api/extract}. */
record TextAnswer(Document document, AnswerForm form, Set<Addition> additions) {

    private static final JsonMapper JSON = new JsonMapper();

    /** In UTF-8. */
    byte[] write(ExtractionTools tools) {
        DocumentFacts facts = tools.extractor().extract(document);
        try {
            return form.rdf().isPresent() ? rdf(tools.export(), facts, form.rdf().get()) : json(tools.export(), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rdf(FactsExport export, DocumentFacts facts, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeRdf(facts, format, out);
        return out.toByteArray();
    }

    private byte[] json(FactsExport export, DocumentFacts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeJson(facts, out);
        if (additions.isEmpty()) {
            return out.toByteArray();
        }
        ObjectNode json = (ObjectNode) JSON.readTree(out.toByteArray());
        if (additions.contains(Addition.EDGES)) {
            DatasetGraph graph = export.build(facts).dataset();
            json.set("edges", Txn.calculateRead(graph, () -> EdgesJson.of(graph)));
        }
        if (additions.contains(Addition.TURTLE)) {
            json.put("turtle", new String(rdf(export, facts, RdfFormat.TURTLE), StandardCharsets.UTF_8));
        }
        return JSON.writeValueAsBytes(json);
    }
}
