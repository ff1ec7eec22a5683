package dateline.extractor.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.model.KnowledgeBaseId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikidataDumpTest {

    @TempDir
    private Path folder;
    private DumpReport report;

    private KnowledgeBaseIndex load(Optional<Path> wikidict, Path dump, boolean allowsCut) {
        Path target = folder.resolve("kb").resolve("names.kb");
        report = new KnowledgeBaseBuilder(wikidict, Optional.of(dump), allowsCut).build(target, bytes -> { }).orElseThrow();
        return KnowledgeBaseIndex.open(target);
    }

    private KnowledgeBaseIndex load(Path dump) {
        return load(Optional.empty(), dump, false);
    }

    private static List<String> titles(KnowledgeBase index, String name) {
        return index.list(name).stream().map(sense -> sense.id().wikipedia()).toList();
    }

    private static Article only(KnowledgeBase index, String name) {
        assertThat(index.list(name)).as(name).hasSize(1);
        return index.list(name).getFirst().article();
    }

    private static void assertKnowsTheItems(KnowledgeBase index) {
        assertThat(only(index, "Nordfab Group")).isEqualTo(new Article(new KnowledgeBaseId("Q900001", "Nordfab_(company)"),
                Optional.of("maker of nails"), Optional.of("Company"), Optional.of("Q900003")));
        assertThat(only(index, "NF")).isEqualTo(only(index, "Nordfab"));
        assertThat(only(index, "Anna Berg").type()).contains("Person");
        assertThat(only(index, "Anna Berg").country()).contains("Q900003");
        assertThat(only(index, "Kingdom of Norland").type()).contains("Country");
        assertThat(index.list("Norland").getFirst().names()).isEqualTo(2);
        assertThat(index.list("Anders")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.json", "all.json.gz", "all.json.bz2"})
    void knowsNamesItemsDescriptionsTypesAndCountriesOfTheJsonDump(String name) {
        KnowledgeBaseIndex index = load(SmallDump.json().write(folder.resolve(name)));

        assertKnowsTheItems(index);
        assertThat(report.broken()).isZero();
        assertThat(report.articles()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.nt", "all.nt.gz", "all.nt.bz2"})
    void knowsTheSameOfTriplesInAnyOrder(String name) {
        assertKnowsTheItems(load(SmallDump.triples().write(folder.resolve(name))));
        assertThat(report.broken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".gz", ".bz2"})
    void packedFilesThatWerePutBehindEachOtherAreOne(String packing) throws IOException {
        Path one = SmallDump.triples().write(folder.resolve("one.nt" + packing));
        Path other = SmallDump.empty().line("<https://en.wikipedia.org/wiki/Port_Elm> <http://schema.org/about> "
                + "<http://www.wikidata.org/entity/Q900005> .").write(folder.resolve("other.nt" + packing));
        Path both = folder.resolve("both");
        Files.write(both, Files.readAllBytes(one));
        Files.write(both, Files.readAllBytes(other), StandardOpenOption.APPEND);
        KnowledgeBaseIndex index = load(both);

        assertKnowsTheItems(index);
        assertThat(only(index, "Port Elm").id().wikidata()).contains("Q900005");
    }

    @Test
    void bothFormsOfADumpGiveTheSameKnowledgeBase() throws IOException {
        Path one = folder.resolve("one.kb");
        Path other = folder.resolve("other.kb");
        new KnowledgeBaseBuilder(Optional.empty(), Optional.of(SmallDump.json().write(folder.resolve("all.json"))), false)
                .build(one, bytes -> { });
        new KnowledgeBaseBuilder(Optional.empty(), Optional.of(SmallDump.triples().write(folder.resolve("all.nt"))), false)
                .build(other, bytes -> { });

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void pagesThatOnlyListMeaningsAreNoArticles() {
        assertThat(load(SmallDump.json().write(folder.resolve("all.json"))).list("Elm")).isEmpty();
    }

    @Test
    void theDictionarySaysHowOftenANameMeansAnArticleAndTheDumpWhatItIs() {
        Path wikidict = SmallDictionary.in(folder).name("Nordfab", "Nordfab_(company)", 0.8)
                .name("Nordfab works", "Nordfab_(company)", 1).name("Norland AG", "Norland_AG", 1).write();
        KnowledgeBaseIndex index = load(Optional.of(wikidict), SmallDump.json().write(folder.resolve("all.json")), false);

        assertThat(index.list("Nordfab").getFirst()).satisfies(sense -> {
            assertThat(sense.prior()).isCloseTo(0.8, org.assertj.core.data.Offset.offset(1e-4));
            assertThat(sense.names()).isEqualTo(4);
            assertThat(sense.type()).contains("Company");
            assertThat(sense.description()).contains("maker of nails");
        });
        assertThat(only(index, "Nordfab works").id().wikidata()).contains("Q900001");
        assertThat(titles(index, "Norland AG")).containsExactly("Norland");
    }

    @Test
    void ofAnItemThatOldDumpsReferToByItsNumberTheClassIsKnown() {
        KnowledgeBase index = SmallDump.json().insert(1, """
                {"type":"item","id":"Q900020","labels":{"en":{"language":"en","value":"Elmstan"}},"claims":{"P31":[{"rank":\
                "normal","mainsnak":{"snaktype":"value","property":"P31","datavalue":{"type":"wikibase-entityid","value":\
                {"entity-type":"item","numeric-id":6256}}}}]},"sitelinks":{"enwiki":{"title":"Elmstan"}}},""").load(folder);

        assertThat(index.list("Elmstan").getFirst().type()).contains("Country");
    }

    @Test
    void anAnswerOfTheApiIsNoDump() throws IOException {
        assertRefused("{\"entities\":{\"Q42\":{\"sitelinks\":{\"enwiki\":{\"title\":\"Elm\"}}}}}\n", "an object without an id");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() {
        SmallDump dump = SmallDump.json().insert(2, "{\"id\":\"Q1\",\"claims\":{\"P279\":[}},").insert(3, "nonsense");

        assertKnowsTheItems(load(dump.write(folder.resolve("all.json"))));
        assertThat(report.broken()).isEqualTo(2);
        assertThat(report.examples()).hasSize(2);
        assertThat(report.examples().getFirst()).startsWith("line 3, byte ").contains("Unexpected close marker");
        assertThat(report.examples().getLast()).startsWith("line 4, byte ").contains("no entity");
    }

    @Test
    void aBrokenTripleIsNamedAndTheOthersAreRead() {
        SmallDump dump = SmallDump.triples().insert(1, "<http://www.wikidata.org/entity/Q1> nonsense .")
                .insert(2, "<http://www.wikidata.org/entity/Q1> <http://schema.org/description> \"no end@en .")
                .insert(3, "<https://en.wikipedia.org/wiki/100%> <http://schema.org/about> "
                        + "<http://www.wikidata.org/entity/Q1> .")
                .insert(4, "# a comment");

        assertKnowsTheItems(load(dump.write(folder.resolve("all.nt"))));
        assertThat(report.broken()).isEqualTo(3);
        assertThat(report.examples()).first().asString().startsWith("line 2, byte ").endsWith("no IRI in <>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.json", "all.json.gz", "all.nt", "all.nt.gz"})
    void aDumpThatIsCutOffIsRefusedUnlessTheUserTakesIt(String name) throws IOException {
        Path dump = (name.contains("json") ? SmallDump.json() : SmallDump.triples()).write(folder.resolve(name));
        byte[] whole = Files.readAllBytes(dump);
        Files.write(dump, Arrays.copyOf(whole, whole.length - whole.length / 8));

        assertThatThrownBy(() -> load(dump)).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining(dump.toString()).hasMessageContaining("is cut off at line ")
                .hasMessageContaining("--allow-cut");
        assertThat(folder.resolve("kb")).isEmptyDirectory();
    }

    @Test
    void aDumpThatIsCutOffInItsFirstBlockIsRefused() throws IOException {
        Path dump = SmallDump.json().write(folder.resolve("all.json.bz2"));
        Files.write(dump, Arrays.copyOf(Files.readAllBytes(dump), 200));

        assertThatThrownBy(() -> load(dump)).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining("is cut off or damaged at its beginning");
    }

    @Test
    void ofADumpThatIsCutOffWhatIsBeforeCanBeHad() throws IOException {
        Path dump = SmallDump.json().write(folder.resolve("all.json"));
        byte[] whole = Files.readAllBytes(dump);
        Files.write(dump, Arrays.copyOf(whole, whole.length / 2));
        KnowledgeBaseIndex index = load(Optional.empty(), dump, true);

        assertThat(titles(index, "Nordfab")).containsExactly("Nordfab_(company)");
        assertThat(titles(index, "Norland")).isEmpty();
        assertThat(report.cut()).hasValueSatisfying(place -> assertThat(place).endsWith("after Q900002"));
    }

    @Test
    void whatIsNoDumpIsRefusedInOneLine() throws IOException {
        assertRefused("Once upon a time", "begins with 'Once upon a time'");
        assertRefused("<html>\n<body>\n</body>\n</html>\n", "no IRI in <>");
        assertRefused("<p>Not found</p>\n".repeat(1000), "its first 100 lines");
        assertRefused("[\n]\n", "no line of it is an entity");
        assertRefused("", "no line of it is an entity");
        assertRefused("{\"greeting\": \"hello\"}\n", "names no article of the English Wikipedia");
    }

    @Test
    void whatIsNotThereOrAFolderIsRefused() {
        assertThatThrownBy(() -> load(folder.resolve("none.json"))).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining("none.json").hasMessageContaining("check the path");
        assertThatThrownBy(() -> load(folder)).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining("is a folder").hasMessageContaining("check the path");
    }

    private void assertRefused(String content, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), content);

        assertThatThrownBy(() -> load(file)).isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void whatAStoppedBuildLeftDoesNoHarm() throws IOException {
        Path left = Files.createDirectories(folder.resolve("kb").resolve("names.kb.items"));
        for (int number = 0; number < Partitions.COUNT; number++) {
            Files.writeString(left.resolve(Integer.toString(number)), "half a fac");
        }

        assertKnowsTheItems(load(SmallDump.json().write(folder.resolve("all.json"))));
        try (var files = Files.list(folder.resolve("kb"))) {
            assertThat(files).containsExactly(folder.resolve("kb").resolve("names.kb"));
        }
    }

    @Test
    void tellsEveryByteOfThePackedFileAsProgress() throws IOException {
        Path dump = SmallDump.json().write(folder.resolve("all.json.bz2"));
        AtomicLong told = new AtomicLong();
        new KnowledgeBaseBuilder(Optional.empty(), Optional.of(dump), false).build(folder.resolve("names.kb"), told::addAndGet);

        assertThat(told).hasValue(Files.size(dump));
    }

    @Test
    void aLineLargerThanAnyEntityIsLeftOut() throws IOException {
        Path dump = folder.resolve("all.json");
        byte[] whole = SmallDump.json().bytes();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(dump)) {
            out.write("[\n".getBytes());
            for (int i = 0; i < 65; i++) {
                out.write(block);
            }
            out.write('\n');
            out.write(whole, 2, whole.length - 2);
        }

        assertKnowsTheItems(load(dump));
        assertThat(report.examples()).containsExactly("line 2, byte 2: longer than any line of a dump");
    }
}
