package dateline.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.graph.Terms;
import dateline.graph.map.Values;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

    private static final Node GRAPH = Terms.iri("https://example.org/graph");
    private static final Node OTHER = Terms.iri("https://example.org/other");
    private static final Node NORLAND = Terms.iri("https://example.org/Norland");

    @TempDir
    Path temp;

    @Test
    void keepsWhatWasWrittenAndOpensAgainInTheSameProcess() {
        Path data = data();
        for (int i = 0; i < 3; i++) {
            try (GraphStore store = GraphStore.open(data)) {
                assertThat(search(store, "norl*")).containsExactly("https://example.org/Norland");
            }
        }
    }

    @Test
    void givesNumbersAndDatesBackAsTheyWereWritten() {
        Path data = data();
        List<Node> values = Stream.concat(
                Stream.of("0", "1", "0.8", "0.82", "305.5", "100", "12345678901234567890.5").map(BigDecimal::new)
                        .flatMap(number -> Stream.of(Values.decimal(number), Values.number(number))),
                Stream.of(Values.date(LocalDate.of(2031, 5, 6)), Values.integer(0), Values.english("Å\"\n"))).distinct().toList();
        try (GraphStore store = GraphStore.openToWrite(data, true)) {
            Txn.executeWrite(store.dataset(), () -> values.forEach(value ->
                    store.dataset().add(Quad.create(OTHER, NORLAND, Terms.QUANTITY, value))));
        }
        try (GraphStore store = GraphStore.open(data)) {
            List<Node> read = Txn.calculateRead(store.dataset(), () -> store.dataset()
                    .stream(OTHER, NORLAND, Terms.QUANTITY, Node.ANY).map(Quad::getObject).toList());
            assertThat(read).containsExactlyInAnyOrderElementsOf(values);
        }
    }

    @Test
    void findsALabelAsLongAsOneGraphHoldsIt() {
        Path data = data();
        try (GraphStore store = GraphStore.openToWrite(data, true)) {
            add(store, OTHER);
            delete(store, GRAPH);
            assertThat(search(store, "Norland")).containsExactly("https://example.org/Norland");
            delete(store, OTHER);
            assertThat(search(store, "Norland")).isEmpty();
        }
    }

    @Test
    void refusesAnEmptyDirectoryAndOneThatIsNotItsOwn() throws IOException {
        assertThatThrownBy(() -> GraphStore.open(temp.resolve("none"))).isInstanceOf(StoreException.NoStore.class)
                .hasMessageContaining("none").hasMessageContaining("dateline build");
        Path foreign = Files.createDirectories(temp.resolve("photos"));
        Files.writeString(foreign.resolve("cat.jpg"), "cat");
        assertThatThrownBy(() -> GraphStore.openToWrite(foreign, true)).isInstanceOf(StoreException.NotAStore.class)
                .hasMessageContaining("photos").hasMessageContaining("cat.jpg").hasMessageContaining("--data");
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertThatThrownBy(() -> GraphStore.open(file)).isInstanceOf(StoreException.NotAStore.class);
        assertThat(foreign.resolve("tdb2")).doesNotExist();
    }

    @Test
    void saysThatAFirstBuildWasNotFinished() throws IOException {
        Path data = data();
        Files.delete(data.resolve("dateline.json"));

        assertThatThrownBy(() -> GraphStore.open(data)).isInstanceOf(StoreException.HalfWritten.class)
                .hasMessageContaining("not finished").hasMessageContaining(data.toString());
    }

    @Test
    void saysThatItsStateCannotBeReadOrIsOfAnotherFormat() throws IOException {
        Path data = data();
        Files.writeString(data.resolve("dateline.json"), "{ half");
        assertThatThrownBy(() -> GraphStore.open(data)).isInstanceOf(StoreException.Damaged.class);
        new StoreState(99, true, "", "", GraphCounts.none(), new TreeMap<>()).save(data);
        assertThatThrownBy(() -> GraphStore.open(data)).isInstanceOf(StoreException.NotAStore.class)
                .hasMessageContaining("99");
    }

    @Test
    void saysWhichProcessHoldsTheStore() throws Exception {
        Path data = data();
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Holder.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("open");
            assertThatThrownBy(() -> GraphStore.open(data)).isInstanceOf(StoreException.Locked.class)
                    .hasMessageContaining("process " + holder.pid()).hasMessageContaining("--data");
        } finally {
            holder.destroy();
            assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        GraphStore.open(data).close();
    }

    @Test
    void refusesToOpenTwiceInOneProcessAndLeavesTheFirstOpen() {
        Path data = data();
        try (GraphStore first = GraphStore.open(data)) {
            assertThatThrownBy(() -> GraphStore.open(data)).isInstanceOf(StoreException.Locked.class)
                    .hasMessageContaining("this process");
            assertThat(search(first, "Norland")).hasSize(1);
        }
    }

    @Test
    void saysThatAPlaceCannotBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        assertThatThrownBy(() -> GraphStore.openToWrite(file.resolve("data"), true))
                .isInstanceOf(StoreException.NotWritable.class).hasMessageContaining("--data");
    }

    @Test
    void indexesTheSameFieldsAsTheServerReads() {
        Graph config = RDFParser.source(Path.of(System.getProperty("dateline.home"))
                .resolve("fuseki-config").resolve("dateline.ttl")).toGraph();
        Set<String> fields = new TreeSet<>();
        config.find(Node.ANY, text("predicate"), Node.ANY).forEachRemaining(entry -> fields.add(
                value(config, entry.getSubject(), "field") + " " + entry.getObject().getURI()));
        Set<String> indexed = new TreeSet<>();
        EntityDefinition ours = TextIndex.fields();
        ours.fields().forEach(field -> ours.getPredicates(field).forEach(predicate ->
                indexed.add(field + " " + predicate.getURI())));
        Node map = config.find(Node.ANY, text("defaultField"), Node.ANY).next().getSubject();

        assertThat(indexed).isEqualTo(fields).isNotEmpty();
        assertThat(List.of(ours.getEntityField(), ours.getPrimaryField(), ours.getGraphField(), ours.getLangField(),
                ours.getUidField())).isEqualTo(List.of(value(config, map, "entityField"),
                value(config, map, "defaultField"), value(config, map, "graphField"), value(config, map, "langField"),
                value(config, map, "uidField")));
    }

    private static Node text(String localName) {
        return Terms.iri("http://jena.apache.org/text#" + localName);
    }

    private static String value(Graph config, Node subject, String property) {
        return config.find(subject, text(property), Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    @Test
    void beginsTheTextIndexAnewWhenItCannotBeTrusted() {
        Path data = data();
        try (GraphStore store = GraphStore.openToWrite(data, false)) {
            assertThat(search(store, "Norland")).isEmpty();
            delete(store, GRAPH);
            add(store, GRAPH);
            assertThat(search(store, "Norland")).containsExactly("https://example.org/Norland");
        }
    }

    /** Opens a store until it is killed. */
    static final class Holder {
        @SuppressWarnings("try")
        public static void main(String[] args) throws InterruptedException {
            try (GraphStore ignored = GraphStore.open(Path.of(args[0]))) {
                System.out.println("open");
                Thread.sleep(60_000);
            }
        }
    }

    private Path data() {
        Path data = temp.resolve("data");
        try (GraphStore store = GraphStore.openToWrite(data, true)) {
            add(store, GRAPH);
        }
        new StoreState(StoreState.FORMAT, true, "", "", GraphCounts.none(), new TreeMap<>(Map.of())).save(data);
        return data;
    }

    private static void add(GraphStore store, Node graph) {
        Txn.executeWrite(store.dataset(), () -> store.dataset()
                .add(Quad.create(graph, NORLAND, Terms.PREF_LABEL, Values.english("Norland"))));
    }

    private static void delete(GraphStore store, Node graph) {
        Txn.executeWrite(store.dataset(), () -> store.dataset()
                .delete(Quad.create(graph, NORLAND, Terms.PREF_LABEL, Values.english("Norland"))));
    }

    /** As the server asks: over the union of all graphs. */
    private static List<String> search(GraphStore store, String words) {
        DatasetGraph graph = store.dataset();
        Dataset dataset = DatasetFactory.wrap(graph);
        return Txn.calculateRead(graph, () -> {
            List<String> found = new ArrayList<>();
            try (QueryExecution query = QueryExecution.dataset(dataset).query("""
                    PREFIX text: <http://jena.apache.org/text#>
                    SELECT DISTINCT ?s WHERE { (?s ?score) text:query '%s' . ?s ?p ?o } ORDER BY ?s""".formatted(words))
                    .set(TDB2.symUnionDefaultGraph, true).build()) {
                query.execSelect().forEachRemaining(row -> found.add(row.getResource("s").getURI()));
            }
            return found;
        });
    }
}
