package dateline.graph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.model.Issue;
import dateline.graph.Terms;
import dateline.graph.map.Values;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import dateline.graph.store.StoreState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** What a build does with what it finds in the data directory: remains, damage, another version's graph. */
class GraphRebuildTest extends GraphBuilding {

    @Test
    void extractsAgainWhatIsDamagedAndNamesTheFile() throws IOException {
        build(read("a.txt", "Hawk"), read("b.txt", "Hawk"));
        Path file;
        try (Stream<Path> files = Files.list(data.resolve("facts"))) {
            file = files.sorted().findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).substring(0, 200));
        BuildReport report = build(read("a.txt", "Hawk"), read("b.txt", "Hawk"));

        assertThat(report.extracted()).isEqualTo(1);
        assertThat(report.issues()).singleElement().extracting(Issue::message).asString()
                .contains(file.getFileName().toString());
        assertThat(report.counts().documents()).isEqualTo(2);
    }

    @Test
    void buildsAnewWhatAnInterruptedRunLeft() {
        build(read("a.txt", "Hawk"));
        String whole = export();
        StoreState.find(data).orElseThrow().incomplete().save(data);
        try (GraphStore store = GraphStore.open(data)) {
            Txn.executeWrite(store.dataset(), () ->
                    store.dataset().deleteAny(article("a.txt"), Node.ANY, Terms.CONFIDENCE, Node.ANY));
        }
        BuildReport report = builder("x1").build(List.of(read("a.txt", "Hawk")), NEVER, BuildListener.silent());

        assertThat(report.changed()).isTrue();
        assertThat(report.unchanged()).isEqualTo(1);
        assertSame(export(), whole);
    }

    @Test
    void buildsAnewWhatAnotherVersionBuiltWithTheTextIndex() {
        build(read("a.txt", "Hawk"));
        String whole = export();
        try (GraphStore store = GraphStore.open(data)) {
            Txn.executeWrite(store.dataset(), () -> store.dataset().add(Quad.create(article("a.txt"),
                    entity("Hawk"), Terms.PREF_LABEL, Values.english("Heron"))));
            assertThat(search(store, "Heron")).isNotEmpty();
        }
        StoreState state = StoreState.find(data).orElseThrow();
        new StoreState(state.format(), true, "another version", state.input(), state.counts(), state.graphs()).save(data);
        BuildReport report = builder("x1").build(List.of(read("a.txt", "Hawk")), NEVER, BuildListener.silent());

        assertThat(report.changed()).isTrue();
        assertSame(export(), whole);
        try (GraphStore store = GraphStore.open(data)) {
            assertThat(search(store, "Heron")).isEmpty();
            assertThat(search(store, "Hawk")).isNotEmpty();
        }
    }

    @Test
    void leavesTheOldGraphWhenItIsInterruptedWhileItExtracts() {
        build(read("a.txt", "Hawk"));
        String old = export();
        assertThatThrownBy(() -> builder("x1").build(List.of(read("b.txt", "Kite"), read("c.txt", "Kite")),
                () -> {
                    throw new IllegalStateException("killed");
                }, BuildListener.silent())).hasMessage("killed");

        assertSame(export(), old);
    }

    @Test
    void refusesADirectoryOfSomethingElseBeforeItDoesAnything() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.doc"), "years of work");

        assertThatThrownBy(() -> build(read("a.txt", "Hawk"))).isInstanceOf(StoreException.NotAStore.class);
        assertThat(files()).hasSize(1);
    }

    private static List<String> search(GraphStore store, String words) {
        return Txn.calculateRead(store.dataset(), () -> {
            List<String> found = new ArrayList<>();
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query("""
                    PREFIX text: <http://jena.apache.org/text#>
                    SELECT ?thing { GRAPH ?article { ?thing text:query '%s' } }""".formatted(words)).build()) {
                query.execSelect().forEachRemaining(row -> found.add(row.getResource("thing").getURI()));
            }
            return found;
        });
    }
}
