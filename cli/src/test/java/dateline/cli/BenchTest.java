package dateline.cli;

import static dateline.cli.UsageTest.assertFailsInOneLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extractor.bench.Comparison;
import dateline.extractor.bench.Round;
import dateline.extractor.bench.Side;
import dateline.extractor.work.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bench says; that it measures the whole of stock CoreNLP takes minutes and is not tried here. */
class BenchTest {

    private static final Comparison COMPARISON = new Comparison(5, 2, side(2, 3e8, 10), side(12, 9e8, 40));

    @TempDir
    Path folder;

    private static Side side(double seconds, double bytes, double coldSeconds) {
        Map<Stage, Double> stages = Map.of(Stage.PARSE, 3.0, Stage.NER, 1.0);
        return new Side(List.of(new Round(seconds, 6000, stages)), OptionalLong.of((long) bytes), coldSeconds,
                OptionalLong.empty());
    }

    @Test
    void anEngineReadsAllDocumentsForEachLineItIsSent() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Anna Berg visited Ottawa.");
        Files.writeString(folder.resolve("b.txt"), "Norway praised Canada.");

        CommandRun run = CommandRun.withInput("\n\n", "bench-engine", "--engine", "dateline", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        for (String line : run.out().lines().toList()) {
            Round round = BenchJson.readRound(line);
            assertThat(round.tokens()).isEqualTo(9);
            assertThat(round.seconds()).isPositive();
            assertThat(round.stages().get(Stage.PARSE)).isPositive();
        }
    }

    @Test
    void aChildTellsWhatItTookAndHowMuchMemoryItHeld() {
        try (BenchProcess process = BenchProcess.dateline(List.of("--version"))) {
            BenchProcess.Run run = process.await(System.nanoTime());

            assertThat(run.seconds()).isBetween(0.01, 60.0);
            if (Files.exists(Path.of("/proc/self/status"))) {
                assertThat(run.peakBytes()).isPresent();
                assertThat(run.peakBytes().getAsLong()).isGreaterThan(1024 * 1024);
            }
        }
    }

    @Test
    void printsATableOrJson() throws JsonProcessingException {
        assertThat(BenchTable.of(COMPARISON).lines()).contains(
                "5 documents, 6000 tokens, threads: 2, rounds: 1",
                "| steady, tokens a second (median) |           3000 |            500 |           6.00 |",
                "| coreference alone, how long      |                |                |        unknown |",
                "| cold, seconds                    |           10.0 |           40.0 |           4.00 |",
                "| cold, most memory, MB            |        unknown |        unknown |        unknown |",
                "| parse                            |           75.0 |");
        JsonNode json = new ObjectMapper().readTree(BenchJson.write(COMPARISON));
        assertThat(json.at("/ratios/speed").asDouble()).isEqualTo(6);
        assertThat(json.at("/ratios/coreference").isNull()).isTrue();
        assertThat(json.at("/ratios/coldMemory").isNull()).isTrue();
        assertThat(json.at("/dateline/tokensPerSecond").asDouble()).isEqualTo(3000);
        assertThat(json.at("/stages/ner").asDouble()).isEqualTo(0.25);
    }

    @Test
    void saysWhatCannotBeMeasured() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertFailsInOneLine(CommandRun.of("bench", "--rounds", "0"), "--rounds 0 must be 1 or more");
        assertFailsInOneLine(CommandRun.of("bench", "--threads", "0"), "--threads 0 must be 1 or more");
        assertFailsInOneLine(CommandRun.of("bench", "missing.txt"), "missing.txt: does not exist");
        assertFailsInOneLine(CommandRun.of("bench", empty.toString()), "empty.txt: holds no text");
    }
}
