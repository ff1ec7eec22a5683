package dateline.cli;

import static dateline.cli.UsageTest.assertFailsInOneLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands on a folder in which a good article lies among files that are no articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {

    private static final String GOOD = "Anna Berg, the president of Norway, visited Ottawa on Monday.";

    @TempDir
    static Path temporary;

    private Path folder;
    private Path data;
    private CommandRun firstBuild;

    @BeforeAll
    void buildAFolderOfGoodAndBadFiles() throws IOException {
        folder = Files.createDirectories(temporary.resolve("news"));
        data = temporary.resolve("data");
        Files.writeString(folder.resolve("good.txt"), GOOD);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 0, 0, 1});
        Files.write(folder.resolve("latin.txt"), "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("big.txt"), "word ".repeat(4 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(temporary.resolve("nothing"));
        firstBuild = CommandRun.of("build", "--data", data.toString(), folder.toString(),
                temporary.resolve("nothing").toString(), temporary.resolve("missing").toString());
    }

    @Test
    void listsEachFileThatFailedAndBuildsTheOthers() {
        assertThat(firstBuild.exitCode()).isEqualTo(1);
        assertThat(firstBuild.err().lines()).containsExactlyInAnyOrder(
                "failed: " + folder.resolve("big.txt") + ": has 20 MB, more than the limit of 10 MB; split it, or raise "
                        + "the limit with --max-size",
                "failed: " + folder.resolve("binary.txt") + ": is a binary file; remove it, or convert it to text and "
                        + "save it as .txt",
                "failed: " + folder.resolve("empty.txt") + ": holds no text; remove it or put the article's text in it",
                "failed: " + folder.resolve("latin.txt") + ": is not UTF-8 (byte 3 is 0xE9); convert it, for example "
                        + "with: iconv -f WINDOWS-1252 -t UTF-8 'latin.txt' > utf8-'latin.txt'",
                "failed: " + temporary.resolve("nothing") + ": holds no .txt or .html file; give a folder with "
                        + "articles",
                "failed: " + temporary.resolve("missing") + ": does not exist; check the path");
        assertThat(firstBuild.out()).contains("Read 1 document: 1 new or changed, 0 unchanged, 6 failed",
                "The graph holds 1 document, ");
    }

    @Test
    void loadsNoModelWhenNothingChanged() {
        long started = System.nanoTime();

        CommandRun again = CommandRun.of("build", "--data", data.toString(), folder.resolve("good.txt").toString());

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("0 new or changed, 1 unchanged, 0 failed");
        assertThat(again.err()).isEmpty();
        assertThat((System.nanoTime() - started) / 1e9).isLessThan(10);
    }

    @Test
    void answersQueriesInTheFormThatIsAskedFor() {
        String query = "SELECT ?source { ?article a schema:NewsArticle ; dl:source ?source }";
        String source = folder.resolve("good.txt").toString();

        assertThat(query("--format", "csv", query).out()).isEqualTo("source\r\n" + source + "\r\n");
        assertThat(query("--format", "TSV", query).out()).isEqualTo("?source\n\"" + source + "\"\n");
        assertThat(query("--format", "json", query).out()).contains("\"bindings\"", source);
        assertThat(query("--format", "xml", query).out()).contains("<sparql", source);
        assertThat(query(query).out()).contains("| source", "| \"" + source + "\" |");
        assertThat(query("ASK { ?claim a dl:Claim }").out()).contains("yes");
        assertThat(query("CONSTRUCT { ?a dl:source ?s } WHERE { ?a dl:source ?s }").out())
                .contains("dl:source", source);
    }

    @Test
    void readsAQueryFromAFileOrFromStandardInput() throws IOException {
        Path file = Files.writeString(temporary.resolve("ask.rq"), "ASK { ?article a schema:NewsArticle }");

        assertThat(query("--format", "csv", file.toString()).out()).contains("true");
        assertThat(CommandRun.withInput("ASK { ?x a dl:NoSuchClass }", "query", "--data", data.toString(),
                "--format", "csv", "-").out()).contains("false");
    }

    /** A limit: whoever goes over it finds out what else is stored, and whether it is worth its place. */
    @Test
    void aSentenceNeedsFewQuads() {
        String out = query("--format", "csv", "SELECT (COUNT(*) AS ?n) { GRAPH ?article { ?s ?p ?o } "
                + "?article a schema:NewsArticle }").out();

        assertThat(Integer.parseInt(out.lines().toList().getLast())).isBetween(50, 150);
    }

    @Test
    void exportsTheSameBytesEveryTime() {
        CommandRun first = CommandRun.of("export", "--data", data.toString(), "--format", "trig");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("PREFIX", GOOD);
        assertThat(first.out()).isEqualTo(CommandRun.of("export", "--data", data.toString(), "--format", "trig").out());
    }

    @Test
    void extractPrintsOneLineOfJsonADocumentAndNothingElse() throws IOException {
        CommandRun run = CommandRun.of("extract", "--format", "jsonl", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(1).endsWith("\n");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/document/id").asText()).isEqualTo("good.txt");
        assertThat(json.at("/document/text").asText()).isEqualTo(GOOD);
        assertThat(json.findValuesAsText("label")).contains("Anna Berg");
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("failed: "));
    }

    @Test
    void extractPrintsRdf() {
        CommandRun run = CommandRun.of("extract", "--format", "nquads", folder.resolve("good.txt").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).isNotEmpty()
                .allMatch(line -> line.endsWith("<https://w3id.org/dateline/id/article/good.txt> ."));
    }

    @Test
    void doesNothingWhenNoFileCanBeRead() {
        Path untouched = temporary.resolve("untouched");

        assertFailsInOneLine(CommandRun.of("build", "--data", untouched.toString(),
                temporary.resolve("nothing").toString()), "holds no .txt or .html file", "give a folder with articles");
        assertFailsInOneLine(CommandRun.of("extract", "missing.txt"), "missing.txt: does not exist");
        assertThat(untouched).doesNotExist();

        CommandRun run = CommandRun.of("build", "--data", untouched.toString(), folder.resolve("empty.txt").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("empty.txt: holds no text");
    }

    @Test
    void saysThatTheDataDirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(temporary.resolve("a-file"), "x");
        String good = folder.resolve("good.txt").toString();

        assertFailsInOneLine(CommandRun.of("build", "--data", file.toString(), good), file.toString(), "it is a file",
                "--data");
        assertFailsInOneLine(CommandRun.of("run", "--port", "0", "--data", file.resolve("below").toString(), good),
                "a-file", "cannot be written", "--data");
        assertFailsInOneLine(CommandRun.of("build", "--data", folder.toString(), good), folder.toString(),
                "is not a data directory of Dateline", "--data");
    }

    @Test
    void saysThatARunningServerHoldsTheStore() throws Exception {
        String store = data.toString();
        try (ChildProcess server = ChildProcess.dateline(temporary, "serve", "--port", "0", "--data", store)) {
            List<String> printed = server.linesUntil("Stop with Ctrl-C.");
            Path changed = Files.writeString(temporary.resolve("changed.txt"), "Anna Berg left Ottawa.");

            assertFailsInOneLine(query("ASK {}"), data.toString(), "in use", "--endpoint");
            assertFailsInOneLine(CommandRun.of("build", "--data", data.toString(), changed.toString()), data.toString(),
                    "in use", "--data");
            assertFailsInOneLine(CommandRun.of("delete", "--data", data.toString(), "good.txt"), data.toString(),
                    "in use");
            assertFailsInOneLine(CommandRun.of("serve", "--port", "0", "--data", data.toString()), data.toString(),
                    "in use");

            String endpoint = URI.create(printed.stream().filter(line -> line.startsWith("SPARQL endpoint")).findFirst()
                    .orElseThrow().replace("SPARQL endpoint", "").strip()).toString();
            assertThat(CommandRun.of("query", "--endpoint", endpoint, "--format", "csv",
                    "ASK { ?a a schema:NewsArticle }").out()).contains("true");
            int port = URI.create(endpoint).getPort();
            assertFailsInOneLine(CommandRun.of("run", "--port", Integer.toString(port), "--data",
                    temporary.resolve("other").toString(), folder.toString()), "port " + port + " is taken", "--port");
            server.stop();
        }
        assertThat(query("ASK {}").exitCode()).isZero();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void deletesArticlesAndNamesThoseItDoesNotHave() {
        CommandRun run = CommandRun.of("delete", "--data", data.toString(), "no-such.txt", "good.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("deleted good.txt" + System.lineSeparator());
        assertThat(run.err()).hasLineCount(1).contains("there is no document 'no-such.txt'", "good.txt");
        assertThat(query("--format", "csv", "ASK { ?article a schema:NewsArticle }").out()).contains("false");
        assertThat(CommandRun.of("delete", "--data", data.toString(), "good.txt").exitCode()).isEqualTo(2);
    }

    private CommandRun query(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "query";
        all[1] = "--data";
        all[2] = data.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }
}
