package dateline.cli;

import static dateline.cli.UsageTest.assertFailsInOneLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String TEXT = "Norway attacked Denmark on Monday.";

    @TempDir
    private Path folder;
    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"document":{"id":"a.txt","text":"%s"},"entities":[{"id":"n","mentions":[{"start":0,"end":6}]}],\
                "events":[{"type":"Attack","trigger":{"start":7,"end":15},"roles":[{"role":"agent","entity":"n"}]},\
                {"type":"Visit","trigger":{"start":24,"end":26}}]}
                """.formatted(TEXT));
    }

    @Test
    void extractsTheGoldsTextsAndTellsWhatIsMissing() {
        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--errors", "50");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("gold.jsonl: 1 documents, 6 tokens in ")
                .containsPattern("\\n  Attack +1\\.000 +1\\.000 +1\\.000").contains("events, missed: Visit 'on'",
                        "a.txt: Norway attacked Denmark [on] Monday.");
    }

    @Test
    void evaluatesABenchmark() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"s1","text":"%s","source":[{"actorText":"Norway","code":"NOR"}],\
                "target":[{"actorText":"Denmark","code":"DNK"}],"event":"FIGHT"}
                """.formatted(TEXT));

        CommandRun run = CommandRun.of("evaluate", "--benchmark", "plover", "--data", folder.toString(), "--format",
                "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode exact = new ObjectMapper().readTree(run.out()).at("/scores/0");
        assertThat(exact.at("/measure").textValue()).isEqualTo("exact");
        assertThat(exact.at("/recall").doubleValue()).isEqualTo(1);
    }

    @Test
    void comparesFilesAndWritesAPage() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), """
                {"document":{"id":"a.txt","text":"%s"},"entities":[],"events":[],"relations":[],"attributions":[],\
                "issues":[]}
                """.formatted(TEXT));
        Path page = folder.resolve("report.html");

        CommandRun run = CommandRun.of("evaluate", "--gold", gold.toString(), "--predictions", facts.toString(),
                "--format", "html", "--errors", "5", "--output", page.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<mark>attacked</mark>");
    }

    @Test
    void scoresNothingWhereTheGoldIsWrong() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.jsonl"), """
                {"document":{"id":"b.txt","text":"%s"},"entities":[],"events":[],"relations":[],"attributions":[],\
                "issues":[]}
                """.formatted(TEXT));

        assertFailsInOneLine(CommandRun.of("evaluate", "--gold", gold.toString(), "--predictions", facts.toString()),
                facts.toString(), "lacks 'a.txt'", gold.toString());
        assertFailsInOneLine(CommandRun.of("evaluate", "--gold", folder.resolve("no.jsonl").toString()), "no.jsonl",
                "does not exist");
        assertFailsInOneLine(CommandRun.of("evaluate", "--benchmark", "dwie", "--data", folder.toString()),
                "facts.jsonl", "line 1", "'text'");
        assertFailsInOneLine(CommandRun.of("evaluate", "--benchmark", "polnear", "--data", folder.toString()),
                folder.toString(), "text/");
        Files.writeString(gold, Files.readString(gold).replace("Visit", "Vsit"));
        assertFailsInOneLine(CommandRun.of("evaluate", "--gold", gold.toString()), gold.toString(), "line 1",
                "events[1].type", "Vsit");
    }

    @Test
    void saysWhatACallLacks() {
        assertFailsInOneLine(CommandRun.of("evaluate"), "--gold", "--benchmark");
        assertFailsInOneLine(CommandRun.of("evaluate", "--benchmark", "plover"), "--data");
        assertFailsInOneLine(CommandRun.of("evaluate", "--benchmark", "ace", "--data", "x"), "ace", "DWIE");
        assertFailsInOneLine(CommandRun.of("evaluate", "--gold", "a", "--errors", "-1"), "--errors -1");
    }
}
