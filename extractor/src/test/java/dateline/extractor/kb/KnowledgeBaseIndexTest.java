package dateline.extractor.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseIndexTest {

    @TempDir
    private Path folder;
    private SmallDictionary dictionary;

    @BeforeEach
    void fill() {
        dictionary = SmallDictionary.in(folder)
                .name("Newbridge", "Newbridge", 0.9).name("New Bridge", "Newbridge", 1).name("NB", "Newbridge", 0.4)
                .name("Newbridge", "Newbridge,_Ohio", 0.05)
                .name("Nôrdfab", "Nordfab_(company)", 1).name("Nordfab Inc.", "Nordfab_(company)", 1)
                .name("List of Newbridges", "List_of_Newbridges", 1)
                .name("Keller", "Keller_(surname)", 1);
    }

    private static List<String> titles(KnowledgeBase index, String name) {
        return index.list(name).stream().map(sense -> sense.id().wikipedia()).toList();
    }

    @Test
    void aNameLeadsToItsArticlesTheLikeliestFirst() {
        KnowledgeBaseIndex index = dictionary.load();

        assertThat(titles(index, "Newbridge")).containsExactly("Newbridge", "Newbridge,_Ohio");
        assertThat(index.list("Newbridge").getFirst()).satisfies(sense -> {
            assertThat(sense.prior()).isCloseTo(0.9, org.assertj.core.data.Offset.offset(1e-4));
            assertThat(sense.names()).isEqualTo(3);
        });
        assertThat(titles(index, "New Bridge")).containsExactly("Newbridge");
    }

    @Test
    void aTitleIsFoundByWhatItIsCalledWithoutItsBracketsAndByItself() {
        KnowledgeBaseIndex index = dictionary.load();

        assertThat(titles(index, "Nordfab")).containsExactly("Nordfab_(company)");
        assertThat(titles(index, "Nordfab (company)")).containsExactly("Nordfab_(company)");
    }

    @Test
    void accentsAndDotsDoNotMatterButCapitalsDo() {
        KnowledgeBaseIndex index = dictionary.load();

        assertThat(titles(index, "Nordfab Inc")).containsExactly("Nordfab_(company)");
        assertThat(titles(index, "N.B.")).containsExactly("Newbridge");
        assertThat(titles(index, "nb")).isEmpty();
    }

    @Test
    void anotherSpellingCountsOnlyAsFarAsTheOneThatIsAskedForLeavesTheNameOpen() {
        KnowledgeBaseIndex index = dictionary.name("Nôrden", "Nordenfield", 0.9).name("Norden", "Norden_(town)", 0.8)
                .name("Nor.den", "Port_Norden", 1).load();

        assertThat(titles(index, "Norden")).startsWith("Norden_(town)");
        assertThat(titles(index, "Nôrden")).startsWith("Nordenfield");
        for (String spelling : List.of("Norden", "Nôrden")) {
            assertThat(index.list(spelling)).extracting(Sense::prior).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(index.list(spelling).stream().mapToDouble(Sense::prior).sum())
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    @Test
    void listsAndSurnamesAreNothingThatATextSpeaksOf() {
        KnowledgeBaseIndex index = dictionary.load();

        assertThat(titles(index, "List of Newbridges")).isEmpty();
        assertThat(titles(index, "Keller")).isEmpty();
    }

    @Test
    void captionsAndAddressesAreLeftOut() {
        KnowledgeBaseIndex index = dictionary.name("en.wikipedia.org/wiki/Elm", "Port_Elm", 1)
                .name("Read more about Port Elm", "Port_Elm", 1).name("the port", "Port_Elm", 1)
                .name("Порт Элм", "Port_Elm", 1).name("PE", "Port_Elm", 1).load();

        assertThat(titles(index, "en.wikipedia.org/wiki/Elm")).isEmpty();
        assertThat(titles(index, "Read more about Port Elm")).isEmpty();
        assertThat(titles(index, "the port")).isEmpty();
        assertThat(titles(index, "Порт Элм")).isEmpty();
        assertThat(titles(index, "PE")).containsExactly("Port_Elm");
    }

    @Test
    void theSameDictionaryGivesTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(dictionary.build());

        assertThat(Files.readAllBytes(dictionary.build())).isEqualTo(first);
    }

    @Test
    void theVersionTellsContentsApart() {
        String version = dictionary.load().version();

        assertThat(dictionary.name("PE", "Port_Elm", 1).load().version()).isNotEqualTo(version);
    }

    @Test
    void aFileThatWasCutIsRefused() throws IOException {
        Path file = dictionary.build();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 5);
        }

        assertThatThrownBy(() -> KnowledgeBaseIndex.open(file)).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("build it again");
    }

    @Test
    void anyDamagedByteIsNoticedBeforeItIsUsed() throws IOException {
        Path file = dictionary.build();
        long length = Files.size(file);
        for (long at = 0; at < length; at += 997) {
            flip(file, at);
            assertThatThrownBy(() -> KnowledgeBaseIndex.open(file).verify()).as("byte %s", at)
                    .isInstanceOf(KnowledgeBaseException.class).hasMessageContaining("build it again");
            flip(file, at);
        }
        KnowledgeBaseIndex.open(file).verify();
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 0x10);
        }
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.kb"), "x".repeat(1000));

        assertThatThrownBy(() -> KnowledgeBaseIndex.open(file)).isInstanceOf(KnowledgeBaseException.class);
        assertThatThrownBy(() -> KnowledgeBaseIndex.open(folder.resolve("none.kb")))
                .isInstanceOf(KnowledgeBaseException.class).hasMessageContaining("check the path");
    }

    @Test
    void aDictionaryThatIsCutOffChangesNothing() throws IOException {
        Path built = dictionary.build();
        byte[] before = Files.readAllBytes(built);
        Path source = folder.resolve("wikidict.tab.gz");
        byte[] whole = Files.readAllBytes(source);
        Files.write(source, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> new KnowledgeBaseBuilder(Optional.of(source), Optional.empty(), false).build(built, n -> { }))
                .isInstanceOf(KnowledgeBaseException.class).hasMessageContaining("cut off");
        assertThat(Files.readAllBytes(built)).isEqualTo(before);
        try (var files = Files.list(built.getParent())) {
            assertThat(files).containsExactly(built);
        }
    }

    @Test
    void whatIsNoDictionaryIsRefused() {
        assertThatThrownBy(() -> SmallDictionary.in(folder).line("no tabs").line("a\tb\tno number").load())
                .isInstanceOf(KnowledgeBaseException.class).hasMessageContaining("no dictionary");
    }
}
