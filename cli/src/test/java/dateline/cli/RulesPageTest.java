package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/rules.md tells a newcomer to do, on a copy of the lexicon. */
class RulesPageTest {

    private static final Path PROJECT = Path.of(System.getProperty("dateline.home"));
    private static final Pattern FILE = Pattern.compile("new file `ontology/(\\S+)`:\\s+```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./dateline check ontology/(\\S+)");
    private static final Pattern SUMMARY = Pattern.compile("it says `([^`]+)`");

    @TempDir
    Path ontology;

    private String page;
    private Path file;

    @BeforeEach
    void addTheClassAsThePageSays() throws IOException {
        page = Files.readString(PROJECT.resolve("docs/rules.md"));
        copy(PROJECT.resolve("ontology/lexicon"), ontology.resolve("lexicon"));
        Matcher example = FILE.matcher(page);
        assertThat(example.find()).as("the page has a class to add").isTrue();
        file = ontology.resolve(example.group(1));
        Files.writeString(file, example.group(2).stripIndent());
    }

    @Test
    void theNewClassIsFoundAsThePageSays() {
        Matcher command = COMMAND.matcher(page);
        assertThat(command.find()).isTrue();

        CommandRun run = CommandRun.of("check", ontology.resolve(command.group(1)).toString());

        assertThat(run.out()).startsWith(group(SUMMARY));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aSlipOfThePenIsToldAsThePageSays() throws IOException {
        Files.writeString(file, Files.readString(file).replace("obj!: patient", "obj!: pateint"));

        CommandRun run = CommandRun.of("check", file.toString());

        List<String> told = page.lines().filter(line -> line.startsWith("dateline: lexicon/")).toList();
        assertThat(run.err().lines()).containsExactlyElementsOf(told);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void anExampleThatFailsIsNamedWithItsLine() throws IOException {
        Files.writeString(file, Files.readString(file).replace("The dog buried a bone.", "Nuns buried the poet."));

        CommandRun run = CommandRun.of("check", file.toString());

        assertThat(run.out()).contains("burial.yaml:24: \"Nuns buried the poet.\": Burial is found in this near miss",
                "5 sentences: 4 as they should be, 0 known misses, 1 failed");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void saysThatAPathIsNoPartOfALexicon() {
        UsageTest.assertFailsInOneLine(CommandRun.of("check", "missing.yaml"), "missing.yaml does not exist");
        UsageTest.assertFailsInOneLine(CommandRun.of("check", ontology.toString()), "belongs to no lexicon",
                "roles.yaml");
        UsageTest.assertFailsInOneLine(CommandRun.of("check", ontology.resolve("lexicon/types.yaml").toString()),
                "types.yaml holds no examples");
    }

    private String group(Pattern pattern) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
