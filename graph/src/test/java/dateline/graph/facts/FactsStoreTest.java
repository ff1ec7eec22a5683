package dateline.graph.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.graph.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsStoreTest {

    @TempDir
    Path directory;
    private FactsStore store;

    @BeforeEach
    void open() {
        store = new FactsStore(directory);
    }

    @Test
    void givesBackWhatItKeeps() {
        DocumentFacts facts = facts("a.txt");
        store.save(facts, "x1");

        StoredFacts.Intact stored = (StoredFacts.Intact) store.find(new DocumentId("a.txt")).orElseThrow();
        assertThat(store.parse(stored)).isEqualTo(facts);
        assertThat(stored.extractor()).isEqualTo("x1");
        assertThat(stored.content()).isEqualTo(FactsStore.contentDigest(facts.document()));
    }

    @Test
    void listsInTheOrderOfTheIdsAndReplacesWhatIsThere() {
        Stream.of("b.txt", "a.txt", "sub/a.txt", "b.txt").forEach(id -> store.save(facts(id), "x1"));

        assertThat(store.list()).extracting(stored -> ((StoredFacts.Intact) stored).document().value())
                .containsExactly("a.txt", "b.txt", "sub/a.txt");
    }

    @Test
    void keepsDocumentsApartWhoseIdsLookAlikeAsFileNames() {
        List<String> ids = List.of("a b.txt", "a_b.txt", "a?b.txt", "../a.txt", "a/b.txt", "x".repeat(300));
        ids.forEach(id -> store.save(facts(id), "x1"));

        assertThat(store.list()).hasSize(ids.size()).allMatch(stored -> stored instanceof StoredFacts.Intact)
                .allMatch(stored -> stored.file().getParent().equals(directory));
    }

    @Test
    void seesThatAFileWasCutOrChanged() throws IOException {
        store.save(facts("a.txt"), "x1");
        Path file = store.list().getFirst().file();
        String whole = Files.readString(file);

        for (String damaged : List.of("", whole.substring(0, 20), whole.substring(0, whole.length() - 20),
                whole.replace("Ada", "Eve"), "{}\n{}\n")) {
            Files.writeString(file, damaged);
            assertThat(store.list()).singleElement().isInstanceOf(StoredFacts.Damaged.class);
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(store.list()).singleElement().isInstanceOf(StoredFacts.Damaged.class);
    }

    @Test
    void removesWhatAnInterruptedRunLeft() throws IOException {
        Files.writeString(directory.resolve("a.txt-1.jsonl.tmp"), "half");

        assertThat(store.list()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void forgetsADocument() {
        store.save(facts("a.txt"), "x1");

        assertThat(store.delete(new DocumentId("a.txt"))).isTrue();
        assertThat(store.delete(new DocumentId("a.txt"))).isFalse();
        assertThat(store.list()).isEmpty();
    }

    @Test
    void digestsAllThatIsKnownOfADocument() {
        Document document = Facts.of("a.txt", "Elm Post", LocalDate.of(2031, 5, 6), "Text").done().document();

        assertThat(FactsStore.contentDigest(document))
                .isEqualTo(FactsStore.contentDigest(Facts.of("a.txt", "Elm Post", LocalDate.of(2031, 5, 6), "Text").done()
                        .document()))
                .isNotEqualTo(FactsStore.contentDigest(Facts.of("a.txt", "Elm Post", LocalDate.of(2031, 5, 7), "Text")
                        .done().document()))
                .isNotEqualTo(FactsStore.contentDigest(Document.of("a.txt", "Text")));
    }

    private static DocumentFacts facts(String id) {
        return Facts.of(id, "Ada Quill spoke.").named("e1", "Ada Quill", "Person").done();
    }
}
