package dateline.graph.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Span;
import dateline.extractor.read.ReadResult;
import dateline.graph.GeneratedNews;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.export.CorpusGraph;
import dateline.graph.store.GraphStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

class GraphBuilderTest extends GraphBuilding {

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
        BuildReport report = builder("x2").build(List.of(read("a.txt", "Hawk")), () -> GraphBuilding::extract,
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
    void givesTheSameGraphInChunksAndLaterAsInMemoryAtOnce() {
        List<DocumentFacts> news = GeneratedNews.documents(StoredCorpus.CHUNK + 5);
        List<ReadResult> documents = news.stream().<ReadResult>map(facts -> new ReadResult.Read(facts.document())).toList();
        Map<DocumentId, DocumentFacts> facts = new HashMap<>();
        news.forEach(each -> facts.put(each.document().id(), each));
        List<ReadResult> late = documents.subList(10, 40);
        List<ReadResult> early = documents.stream().filter(document -> !late.contains(document)).toList();
        builder("x1").build(early, () -> document -> facts.get(document.id()), BuildListener.silent());
        builder("x1").build(late, () -> document -> facts.get(document.id()), BuildListener.silent());
        Set<String> inMemory = new TreeSet<>();
        new CorpusGraph(TestVocabulary.vocabulary(), IRIS, "0.0.1").build(news).dataset().find()
                .forEachRemaining(quad -> inMemory.add(quad.toString()));
        Set<String> onDisk = new TreeSet<>();
        try (GraphStore store = GraphStore.open(data)) {
            Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> {
                if (!quad.getGraph().equals(Terms.ONTOLOGY)) {
                    onDisk.add(quad.toString());
                }
            }));
        }

        assertThat(onDisk).isEqualTo(inMemory);
    }

    @Test
    void tellsItsListenerHowItGetsOn() {
        List<String> heard = new ArrayList<>();
        builder("x1").build(List.of(read("a.txt", "Hawk")), () -> GraphBuilding::extract, new BuildListener() {
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
}
