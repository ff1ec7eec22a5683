package dateline.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.read.ReadResult;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import dateline.graph.build.BuildListener;
import dateline.graph.build.BuildSettings;
import dateline.graph.build.GraphBuilder;
import dateline.graph.store.GraphStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFactsTest {

    private static final Iris IRIS = Iris.withDefaultBase();

    @TempDir
    Path data;

    @BeforeEach
    void build() {
        Facts first = Facts.of("a.txt", "Norland shells Elm. Nobody sleeps.").named("n", "Norland", "Country")
                .named("e", "Elm", "City");
        Facts second = Facts.of("two words.txt", "Norland shells Elm again.").named("x", "Norland", "Country")
                .named("y", "Elm", "City");
        Map<String, DocumentFacts> facts = Map.of(
                "a.txt", first.event("1", "Attack", "shells", first.role("agent", "n", "Norland"),
                        first.role("place", "e", "Elm")).done(),
                "two words.txt", second.event("1", "Attack", "shells", second.role("agent", "x", "Norland"),
                        second.role("place", "y", "Elm")).done());
        new GraphBuilder(data, TestVocabulary::vocabulary, new BuildSettings(IRIS, "test", "x", 1)).build(
                facts.values().stream().map(each -> (ReadResult) new ReadResult.Read(each.document())).toList(),
                () -> document -> facts.get(document.id().value()), BuildListener.silent());
    }

    @Test
    void givesTheFactsOfAnArticleUnderTheNamesOfTheGraph() throws Exception {
        JsonNode first = new ObjectMapper().readTree(find(IRIS.base() + "article/a.txt").orElseThrow());
        String slug = IRIS.article(new DocumentId("two words.txt"));
        JsonNode second = new ObjectMapper().readTree(find(slug).orElseThrow());

        assertThat(first.at("/document/text").textValue()).isEqualTo("Norland shells Elm. Nobody sleeps.");
        assertThat(first.at("/events/0/trigger/start").intValue()).isEqualTo(8);
        assertThat(first.at("/entities/0/iri").textValue()).isEqualTo(IRIS.entity("Norland"));
        assertThat(first.at("/events/0/iri").textValue()).startsWith(IRIS.base() + "event/");
        assertThat(second.at("/events/0/iri")).as("one event, told twice").isEqualTo(first.at("/events/0/iri"));
        assertThat(second.at("/events/0/plover").textValue()).isEqualTo("ASSAULT");
    }

    @Test
    void hasNothingToSayOfWhatIsNoArticle() {
        assertThat(find(IRIS.base() + "article/none.txt")).isEmpty();
        assertThat(find(IRIS.entity("Norland"))).isEmpty();
        assertThat(find("")).isEmpty();
    }

    private Optional<String> find(String iri) {
        try (GraphStore store = GraphStore.open(data)) {
            return Txn.calculateRead(store.dataset(), () ->
                    new ArticleFacts(data, IRIS, TestVocabulary.vocabulary()).findJson(iri, store.dataset()));
        }
    }
}
