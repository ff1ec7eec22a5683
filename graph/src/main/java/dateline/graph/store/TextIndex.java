package dateline.graph.store;

import static dateline.graph.Terms.ALT_LABEL;
import static dateline.graph.Terms.ANCHOR;
import static dateline.graph.Terms.HEADLINE;
import static dateline.graph.Terms.LABEL;
import static dateline.graph.Terms.PREF_LABEL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.FSDirectory;

/**
 * What the full-text index holds. {@code fuseki-config/dateline.ttl} says the same for the server: the two must be
 * changed together, or the server does not find what was indexed.
 */
final class TextIndex {

    private TextIndex() {
    }

    /** The dataset with its texts indexed in {@code directory}; closing it closes the index. */
    static DatasetGraph over(DatasetGraph dataset, Path directory) {
        try {
            TextIndexConfig config = new TextIndexConfig(fields());
            config.setValueStored(true);
            return TextDatasetFactory.create(dataset,
                    TextDatasetFactory.createLuceneIndex(FSDirectory.open(directory), config), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the index. */
    static void delete(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + directory, e);
        }
    }

    static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label");
        fields.setGraphField("graph");
        fields.setLangField("lang");
        fields.setUidField("uid");
        fields.set("label", PREF_LABEL);
        fields.set("alias", ALT_LABEL);
        fields.set("event", LABEL);
        fields.set("headline", HEADLINE);
        fields.set("sentence", ANCHOR);
        return fields;
    }
}
