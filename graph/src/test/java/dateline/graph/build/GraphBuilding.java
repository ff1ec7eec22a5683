package dateline.graph.build;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.read.ReadResult;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.export.GraphExport;
import dateline.graph.export.RdfFormat;
import dateline.graph.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data directory and what is done with it: articles of one sentence, and questions about the graph. */
abstract class GraphBuilding {

    static final Iris IRIS = Iris.withDefaultBase();
    static final Supplier<DocumentExtractor> NEVER = () -> {
        throw new AssertionError("nothing had to be extracted");
    };

    @TempDir
    Path temp;
    Path data;

    @BeforeEach
    void name() {
        data = temp.resolve("data");
    }

    GraphBuilder builder(String extractor) {
        return new GraphBuilder(data, TestVocabulary::vocabulary, new BuildSettings(IRIS, "0.0.1", extractor, 2));
    }

    BuildReport build(ReadResult... documents) {
        return builder("x1").build(List.of(documents), () -> GraphBuilding::extract, BuildListener.silent());
    }

    static ReadResult read(String id, String weapon) {
        return new ReadResult.Read(Document.of(id, "Ada Quill let them use " + weapon + "."));
    }

    /** Understands one sentence. */
    static DocumentFacts extract(Document document) {
        String weapon = document.text().replaceAll(".* (\\w+)\\.", "$1");
        Facts facts = Facts.of(document.id().value(), document.text()).named("e1", "Ada Quill", "Person")
                .named("e2", weapon, "Weapon");
        return facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e2", weapon)).done();
    }

    boolean holds(Node graph, Node subject, Node predicate, Node object) {
        try (GraphStore store = GraphStore.open(data)) {
            return Txn.calculateRead(store.dataset(), () -> store.dataset().contains(graph, subject, predicate, object));
        }
    }

    String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = GraphStore.open(data)) {
            new GraphExport(IRIS).write(store.dataset(), RdfFormat.NQUADS, Optional.empty(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Names the lines that differ. */
    static void assertSame(String actual, String expected) {
        Set<String> more = new TreeSet<>(actual.lines().toList());
        expected.lines().toList().forEach(more::remove);
        Set<String> less = new TreeSet<>(expected.lines().toList());
        actual.lines().toList().forEach(less::remove);
        assertThat(more).as("lines that must not be there").isEmpty();
        assertThat(less).as("lines that are missing").isEmpty();
        assertThat(actual.equals(expected)).as("the same lines in the same order").isTrue();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(file -> file + " " + file.toFile().lastModified()).sorted()
                    .toList();
        }
    }

    static Node entity(String slug) {
        return Terms.iri(IRIS.entity(slug));
    }

    static Node article(String id) {
        return Terms.iri(IRIS.article(new DocumentId(id)));
    }
}
