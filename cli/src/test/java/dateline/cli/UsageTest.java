package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What is wrong with a call is told in one line, with exit code 2; what the documentation says can be typed. */
class UsageTest {

    private static final Path PROJECT = Path.of(System.getProperty("dateline.home"));
    private static final Pattern COMMAND_LINE =
            Pattern.compile("(?m)^(?:echo .*\\| )?\\./dateline (.+?)(?: > .*| +# .*)?$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fly | Unmatched argument at index 0: 'fly'",
        "serve --port high | Invalid value for option '--port'",
        "serve --prot 1 | Unknown options: '--prot'",
        "query | Missing required parameter: 'QUERY'",
        "query --format pdf x | Invalid value for option '--format'"})
    void saysWhatIsWrongWithTheCallInOneLine(String call, String message) {
        CommandRun run = CommandRun.of(call.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dateline: " + message).contains("--help").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsHelpWithoutACommand() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: dateline", "run", "build", "serve", "extract", "query", "export",
                "delete");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithADescriptionOfEachOption() {
        return Dateline.commandLine(streams()).getSubcommands().entrySet().stream().map(command ->
                DynamicTest.dynamicTest(command.getKey(), () -> {
                    CommandRun run = CommandRun.of(command.getKey(), "--help");
                    assertThat(run.exitCode()).isZero();
                    assertThat(run.out()).startsWith("Usage: dateline " + command.getKey());
                    assertThat(command.getValue().getCommandSpec().options())
                            .allMatch(option -> option.description().length > 0, "is described");
                }));
    }

    @TestFactory
    Stream<DynamicTest> theCommandsOfTheDocumentationCanBeTyped() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = COMMAND_LINE.matcher(Files.readString(page));
            while (matcher.find()) {
                String call = matcher.group(1);
                tests.add(DynamicTest.dynamicTest(page.getFileName() + ": " + call, () ->
                        assertThat(parse(call).hasSubcommand()).isTrue()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests.stream();
    }

    @Test
    void linksBetweenPagesLeadToFiles() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).as(page + " links to it").exists();
            }
        }
    }

    @Test
    void saysThatThereIsNoGraphYet() {
        Path data = folder.resolve("none");

        assertFailsInOneLine(CommandRun.of("serve", "--data", data.toString(), "--port", "0"), data.toString(),
                "build one first");
        assertFailsInOneLine(CommandRun.of("query", "--data", data.toString(), "ASK {}"), data.toString(),
                "build one first");
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            assertFailsInOneLine(CommandRun.of("serve", "--data", folder.toString(), "--host", "0.0.0.0", "--port",
                    port), "port " + port + " is taken", "--port");
        }
    }

    @Test
    void saysWhereAQueryIsNotSparql() {
        assertFailsInOneLine(CommandRun.of("query", "SELECT * WHERE {"), "the query is not SPARQL", "line 1");
        assertFailsInOneLine(CommandRun.of("query", "DELETE WHERE { ?s ?p ?o }"), "the query is not SPARQL");
        assertFailsInOneLine(CommandRun.of("query", "missing.rq"), "missing.rq", "check the path");
        assertFailsInOneLine(CommandRun.withInput("FIND ME", "query", "-"), "the query is not SPARQL");
    }

    @Test
    void saysThatNoServerAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertFailsInOneLine(CommandRun.of("query", "--endpoint", "http://127.0.0.1:" + port + "/sparql", "ASK {}"),
                "http://127.0.0.1:" + port + "/sparql does not answer", "is a server running there?");
    }

    static void assertFailsInOneLine(CommandRun run, String... parts) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dateline: ").contains(parts).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md").map(PROJECT::resolve),
                    docs.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        }
    }

    private static CommandLine.ParseResult parse(String call) {
        List<String> words = WORD.matcher(call).results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toList();
        return Dateline.commandLine(streams()).parseArgs(words.toArray(String[]::new));
    }

    private static Streams streams() {
        return new Streams(System.in, System.out, System.err, false);
    }
}
