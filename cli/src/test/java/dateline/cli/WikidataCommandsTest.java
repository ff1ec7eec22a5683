package dateline.cli;

import static dateline.cli.UsageTest.assertFailsInOneLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What commands learn from Wikidata: of a dump, and over the web, where a server on this machine answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WikidataCommandsTest {

    private static final String ENTITY = """
            {"type":"item","id":"Q900001","labels":{"en":{"language":"en","value":"Anna Berg"}},\
            "descriptions":{"en":{"language":"en","value":"politician"}},"aliases":{},\
            "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]},\
            "sitelinks":{"enwiki":{"title":"Anna Berg"}%s}}""".formatted(sitelinks());

    private static final String NOBODY = "http://127.0.0.1:1/w";

    @TempDir
    static Path temporary;

    private HttpServer wikimedia;
    private String api;

    private static String sitelinks() {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            others.append(",\"x%dwiki\":{\"title\":\"Anna Berg\"}".formatted(i));
        }
        return others.toString();
    }

    @BeforeAll
    void serve() throws IOException {
        wikimedia = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wikimedia.createContext("/w/api.php", WikidataCommandsTest::answer);
        wikimedia.start();
        api = "http://127.0.0.1:" + wikimedia.getAddress().getPort() + "/w/api.php";
    }

    @AfterAll
    void stop() {
        wikimedia.stop(0);
    }

    /** As the real ones do, says of each title and item that was asked for what it knows, or that it knows nothing. */
    private static void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String body = query.contains("action=query")
                ? "{\"query\":{\"pages\":[" + each(query, "titles", "{\"title\":\"%s\",\"missing\":true}") + "]}}"
                : "{\"entities\":{" + each(query, "ids", "\"%1$s\":{\"id\":\"%1$s\",\"missing\":\"\"}") + "}}";
        body = body.replace("\"id\":\"Q900001\",\"missing\":\"\"", """
                "id":"Q900001","labels":{"en":{"value":"Anna Berg"}},\
                "descriptions":{"en":{"value":"president of Norland"}},"claims":{}""");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String each(String query, String parameter, String answer) {
        return Arrays.stream(query.split("&")).filter(part -> part.startsWith(parameter + "="))
                .flatMap(part -> Arrays.stream(part.substring(part.indexOf('=') + 1).split("\\|")))
                .map(answer::formatted).collect(Collectors.joining(","));
    }

    private static Path write(String name, String content) throws IOException {
        return Files.writeString(temporary.resolve(name), content);
    }

    private static CommandRun build(Path dump, String output, String... more) {
        String[] all = new String[more.length + 7];
        System.arraycopy(new String[] {"kb", "build", "--no-wikidict", "--wikidata", dump.toString(), "--output",
                temporary.resolve(output).toString()}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return CommandRun.of(all);
    }

    @Test
    void buildsAKnowledgeBaseOfADumpAndTellsWhatIsInIt() throws IOException {
        CommandRun built = build(write("one.json", "[\n" + ENTITY + "\n]\n"), "one.kb");

        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(built.out()).contains("1 names of 1 articles");
        assertThat(CommandRun.of("kb", "info", "--kb", temporary.resolve("one.kb").toString(), "Anna Berg").out())
                .contains("  0.000  Anna_Berg (Q900001), Person, 41 names: politician");
    }

    @Test
    void listsTheLinesOfADumpThatItCannotUnderstand() throws IOException {
        CommandRun built = build(write("broken.json", "[\n" + ENTITY + ",\nnonsense,\n]\n"), "broken.kb");

        assertThat(built.exitCode()).isEqualTo(1);
        assertThat(built.err().lines()).hasSize(2).first().asString().contains("broken.json: 1 of 2 lines");
        assertThat(built.err().lines().toList().getLast()).startsWith("  line 3, byte ");
        assertThat(temporary.resolve("broken.kb")).exists();
    }

    @Test
    void takesADumpThatIsCutOffOnlyWhenItIsTold() throws IOException {
        Path dump = write("cut.json", "[\n" + ENTITY + ",\n" + ENTITY.substring(0, 40));

        assertFailsInOneLine(build(dump, "cut.kb"), "cut.json", "is cut off at line 3", "after Q900001", "--allow-cut");
        assertThat(temporary.resolve("cut.kb")).doesNotExist();
        CommandRun built = build(dump, "cut.kb", "--allow-cut");
        assertThat(built.exitCode()).isEqualTo(1);
        assertThat(built.err()).contains("is cut off at line 3").contains("holds what is before");
    }

    @Test
    void refusesWhatIsNoDumpAndNoSourceAtAll() throws IOException {
        assertFailsInOneLine(build(write("letter.txt", "Dear Anna,\n"), "letter.kb"), "letter.txt", "is no dump of Wikidata");
        assertFailsInOneLine(build(temporary.resolve("missing.json"), "missing.kb"), "missing.json", "check the path");
        assertFailsInOneLine(CommandRun.of("kb", "build", "--no-wikidict", "--output", temporary.resolve("none.kb").toString()),
                "--wikidict", "--wikidata");
    }

    @Test
    void whatWikidataSaysOfAThingIsInTheGraphAndAnApiThatDoesNotAnswerEndsNothing() throws IOException {
        build(write("graph.json", "[\n" + ENTITY + "\n]\n"), "graph.kb");
        String kb = temporary.resolve("graph.kb").toString();
        String data = temporary.resolve("data").toString();
        Path article = write("article.txt", "Anna Berg visited Ottawa on Monday.");

        CommandRun built = CommandRun.of("build", "--data", data, "--kb", kb, article.toString());
        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(descriptions(data)).contains("Q900001,politician");

        CommandRun current = online("build", data, kb, api, article.toString());
        assertThat(current.exitCode()).as(current.err()).isZero();
        assertThat(descriptions(data)).contains("Q900001,president of Norland");

        assertThat(online("link", data, kb, api).exitCode()).isZero();
        assertThat(online("link", data, kb, NOBODY).exitCode()).as("all was answered before").isZero();

        Files.delete(temporary.resolve("data").resolve("wikidata.json"));
        CommandRun failed = online("build", data, kb, NOBODY, article.toString());
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err().lines()).hasSize(1).first().asString().contains(NOBODY + " does not answer")
                .contains("going on with what was answered before");
        assertThat(descriptions(data)).contains("Q900001,politician");
    }

    private static CommandRun online(String command, String data, String kb, String api, String... articles) {
        String[] options = {command, "--data", data, "--kb", kb, "--wikipedia-api", api, "--wikidata-api", api};
        String[] all = Arrays.copyOf(options, options.length + articles.length + (articles.length > 0 ? 1 : 0));
        System.arraycopy(articles, 0, all, options.length, articles.length);
        if (articles.length > 0) {
            all[all.length - 1] = "--online";
        }
        return CommandRun.of(all);
    }

    private static String descriptions(String data) {
        return CommandRun.of("query", "--data", data, "--format", "csv", """
                SELECT (STRAFTER(STR(?item), "entity/") AS ?id) ?words
                WHERE { ?thing owl:sameAs ?item ; schema:description ?words . FILTER(CONTAINS(STR(?item), "wikidata")) }
                """).out();
    }
}
