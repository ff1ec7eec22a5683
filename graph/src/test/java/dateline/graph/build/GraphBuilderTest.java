package dateline.graph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Span;
import dateline.extractor.read.ReadResult;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.export.GraphExport;
import dateline.graph.export.RdfFormat;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import dateline.graph.store.StoreState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuilderTest {

    private static final Iris IRIS = Iris.withDefaultBase();
    private static final Supplier<DocumentExtractor> NEVER = () -> {
        throw new AssertionError("nothing had to be extracted");
    };

    @TempDir
    Path temp;
    private Path data;

    @BeforeEach
    void name() {
        data = temp.resolve("data");
    }

    @Test
    void buildsAGraphThatAnswersQuestionsAndSaysWhatItDid() {
        BuildReport report = build(read("a.txt", "Hawk"), read("b.txt", "Hawk"));

        assertThat(report.read()).isEqualTo(2);
        assertThat(report.extracted()).isEqualTo(2);
        assertThat(report.failed()).isZero();
        assertThat(report.changed()).isTrue();
        assertThat(report.counts().documents()).isEqualTo(2);
        assertThat(report.counts().entities()).isEqualTo(2);
        assertThat(report.counts().events()).isEqualTo(1);
        assertThat(report.counts().claims()).isEqualTo(2);
        assertThat(report.tokens()).isEqualTo(2 * 7);
        assertThat(report.tokensPerSecond()).isPositive();
        assertThat(report.issues()).isEmpty();
        assertThat(holds(Terms.DERIVED, entity("Ada_Quill"), Terms.dl("authorizes"), entity("Hawk"))).isTrue();
        assertThat(holds(Terms.ONTOLOGY, Terms.CLAIM, Terms.TYPE, Node.ANY)).isTrue();
        assertThat(holds(article("a.txt"), article("a.txt"), Terms.TYPE, Terms.NEWS_ARTICLE)).isTrue();
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        build(read("a.txt", "Hawk"), read("b.txt", "Hawk"));
        List<String> before = files();
        BuildReport again = builder("x1").build(List.of(read("b.txt", "Hawk"), read("a.txt", "Hawk")), NEVER,
                BuildListener.silent());

        assertThat(again.changed()).isFalse();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.extracted()).isZero();
        assertThat(again.counts().claims()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void extractsOnlyWhatIsNewAndKeepsEarlierDocuments() {
        build(read("a.txt", "Hawk"));
        List<String> extracted = new ArrayList<>();
        BuildReport report = builder("x1").build(List.of(read("a.txt", "Hawk"), read("b.txt", "Hawk")),
                () -> document -> {
                    extracted.add(document.id().value());
                    return extract(document);
                }, BuildListener.silent());

        assertThat(extracted).containsExactly("b.txt");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.counts().documents()).isEqualTo(2);
        assertThat(build(read("c.txt", "Hawk")).counts().documents()).isEqualTo(3);
    }

    @Test
    void extractsEverythingAgainWhenTheExtractorChanged() {
        build(read("a.txt", "Hawk"), read("b.txt", "Hawk"));
        BuildReport report = builder("x2").build(List.of(read("a.txt", "Hawk")), () -> GraphBuilderTest::extract,
                BuildListener.silent());

        assertThat(report.extracted()).isEqualTo(2);
        assertThat(report.changed()).isTrue();
    }

    @Test
    void replacesADocumentThatChanged() {
        build(read("a.txt", "Hawk"));
        build(read("a.txt", "Kite"));

        assertThat(holds(Terms.DERIVED, entity("Ada_Quill"), Terms.dl("authorizes"), entity("Kite"))).isTrue();
        assertThat(holds(Node.ANY, Node.ANY, Node.ANY, entity("Hawk"))).isFalse();
    }

    @Test
    void givesTheSameBytesWhateverTheOrderAndHoweverManyRuns() {
        ReadResult[] documents = {read("a.txt", "Hawk"), read("b.txt", "Kite"), read("c.txt", "Hawk")};
        build(documents);
        String together = export();
        data = temp.resolve("other");
        build(documents[2]);
        build(documents[1], documents[2]);
        build(documents[1], documents[0]);

        assertSame(export(), together);
        assertThat(together).contains("Hawk");
    }

    @Test
    void deletesADocumentWithAllThatDependedOnIt() {
        build(read("b.txt", "Kite"), read("c.txt", "Hawk"));
        String without = export();
        build(read("a.txt", "Hawk"));
        BuildReport report = builder("x1").delete(new DocumentId("a.txt"), BuildListener.silent());

        assertSame(export(), without);
        assertThat(report.counts().documents()).isEqualTo(2);
        assertThatThrownBy(() -> builder("x1").delete(new DocumentId("a.txt"), BuildListener.silent()))
                .isInstanceOf(UnknownDocumentException.class).hasMessageContaining("a.txt").hasMessageContaining("b.txt");
    }

    @Test
    void emptiesTheGraphWhenItsLastDocumentIsDeleted() {
        build(read("a.txt", "Hawk"));
        BuildReport report = builder("x1").delete(new DocumentId("a.txt"), BuildListener.silent());

        assertThat(report.counts().documents()).isZero();
        assertThat(holds(Node.ANY, Node.ANY, Terms.TYPE, Terms.CLAIM)).isFalse();
        assertThat(holds(Terms.ONTOLOGY, Terms.CLAIM, Node.ANY, Node.ANY)).isTrue();
    }

    @Test
    void goesOnWhenADocumentFails() {
        BuildReport report = builder("x1").build(
                List.of(read("a.txt", "Hawk"), read("b.txt", "Hawk"), read("c.txt", "Hawk"),
                        new ReadResult.Failed(new Issue.EmptyDocument("d.txt"))),
                () -> document -> switch (document.id().value()) {
                    case "a.txt" -> throw new IllegalStateException("no verb");
                    case "b.txt" -> throw new StackOverflowError();
                    default -> extract(document);
                }, BuildListener.silent());

        assertThat(report.failed()).isEqualTo(3);
        assertThat(report.extracted()).isEqualTo(1);
        assertThat(report.counts().documents()).isEqualTo(1);
        assertThat(report.issues()).extracting(Issue::message)
                .anyMatch(message -> message.contains("a.txt") && message.contains("no verb"))
                .anyMatch(message -> message.contains("b.txt")).anyMatch(message -> message.contains("d.txt"));
    }

    @Test
    void reportsTwoDocumentsWithOneId() {
        BuildReport report = build(read("a.txt", "Hawk"), read("a.txt", "Kite"));

        assertThat(report.issues()).singleElement().extracting(Issue::message).asString()
                .contains("same id").contains("rename");
        assertThat(report.counts().documents()).isEqualTo(1);
    }

    @Test
    void reportsWhatViolatesAShapeAndLoadsTheRest() {
        BuildReport report = builder("x1").build(List.of(read("a.txt", "Hawk")), () -> document -> {
            DocumentFacts facts = extract(document);
            return new DocumentFacts(document, facts.entities(), facts.events().stream().map(event ->
                    new dateline.extractor.model.Event(event.id(), event.instance(), event.type(), event.trigger(),
                            event.label(), event.roles(), event.time(), new dateline.extractor.model.Claim(
                                    event.claim().claimant(), event.claim().cue(), event.claim().factuality(),
                                    event.claim().confidence(), new Span(5, 9000), event.claim().rule()))).toList(),
                    facts.relations(), facts.attributions(), facts.issues());
        }, BuildListener.silent());

        assertThat(report.issues()).singleElement().isInstanceOf(Issue.ShapeViolation.class);
        assertThat(report.counts().claims()).isZero();
        assertThat(report.counts().entities()).isEqualTo(2);
        assertThat(holds(Node.ANY, Node.ANY, Terms.TYPE, Terms.CLAIM)).isFalse();
        // The violation is remembered: another document must not bring the claim back into what is derived.
        build(read("b.txt", "Kite"));
        assertThat(holds(Node.ANY, Node.ANY, Terms.dl("authorizes"), entity("Hawk"))).isFalse();
    }

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

    @Test
    void tellsItsListenerHowItGetsOn() {
        List<String> heard = new ArrayList<>();
        builder("x1").build(List.of(read("a.txt", "Hawk")), () -> GraphBuilderTest::extract, new BuildListener() {
            @Override
            public void begins(Stage stage) {
                heard.add(stage.name());
            }

            @Override
            public void willExtract(int documents) {
                heard.add(documents + " to extract");
            }

            @Override
            public void extracted(DocumentId document) {
                heard.add(document.value());
            }
        });

        assertThat(heard).containsExactly("READ", "EXTRACT", "1 to extract", "a.txt", "RESOLVE", "MAP", "VALIDATE",
                "LOAD", "DERIVE");
    }

    private GraphBuilder builder(String extractor) {
        return new GraphBuilder(data, TestVocabulary::vocabulary, new BuildSettings(IRIS, "0.0.1", extractor, 2));
    }

    private BuildReport build(ReadResult... documents) {
        return builder("x1").build(List.of(documents), () -> GraphBuilderTest::extract, BuildListener.silent());
    }

    private static ReadResult read(String id, String weapon) {
        return new ReadResult.Read(Document.of(id, "Ada Quill let them use " + weapon + "."));
    }

    /** Understands one sentence. */
    private static DocumentFacts extract(Document document) {
        String weapon = document.text().replaceAll(".* (\\w+)\\.", "$1");
        Facts facts = Facts.of(document.id().value(), document.text()).named("e1", "Ada Quill", "Person")
                .named("e2", weapon, "Weapon");
        return facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e2", weapon)).done();
    }

    private boolean holds(Node graph, Node subject, Node predicate, Node object) {
        try (GraphStore store = GraphStore.open(data)) {
            return Txn.calculateRead(store.dataset(), () -> store.dataset().contains(graph, subject, predicate, object));
        }
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = GraphStore.open(data)) {
            new GraphExport(IRIS).write(store.dataset(), RdfFormat.NQUADS, Optional.empty(), out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Names the lines that differ. */
    private static void assertSame(String actual, String expected) {
        Set<String> more = new TreeSet<>(actual.lines().toList());
        expected.lines().toList().forEach(more::remove);
        Set<String> less = new TreeSet<>(expected.lines().toList());
        actual.lines().toList().forEach(less::remove);
        assertThat(more).as("lines that must not be there").isEmpty();
        assertThat(less).as("lines that are missing").isEmpty();
        assertThat(actual.equals(expected)).as("the same lines in the same order").isTrue();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(file -> file + " " + file.toFile().lastModified()).sorted()
                    .toList();
        }
    }

    private static Node entity(String slug) {
        return Terms.iri(IRIS.entity(slug));
    }

    private static Node article(String id) {
        return Terms.iri(IRIS.article(new DocumentId(id)));
    }
}
