package dateline.extractor.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Score;
import dateline.extractor.evaluation.Scoreboard;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is found in the seed articles may only get better. The recorded figures stand in {@code seeds-recorded.tsv}; after
 * an improvement write them anew with {@code -Ddateline.rewrite=true}.
 */
class SeedsGoldTest {

    private static final Path HOME = Path.of(System.getProperty("dateline.home"));
    private static final Path RECORDED =
            HOME.resolve("extractor/src/test/resources/dateline/extractor/evaluation/gold/seeds-recorded.tsv");
    /** The figures are recorded with three decimals. */
    private static final double ROUNDING = 0.0005;

    @Test
    void precisionAndRecallOnTheSeedsDoNotFallBelowWhatIsRecorded() throws IOException {
        Evaluation evaluation = evaluate();
        if (Boolean.getBoolean("dateline.rewrite")) {
            Files.createDirectories(RECORDED.getParent());
            Files.write(RECORDED, lines(evaluation));
        }
        List<String> worse = new ArrayList<>();
        for (String line : Files.readAllLines(RECORDED)) {
            String[] cells = line.split("\t");
            Score score = evaluation.scores().stream()
                    .filter(found -> found.measure().category().isEmpty() && found.measure().name().equals(cells[0]))
                    .findFirst().orElseThrow(() -> new AssertionError("'" + cells[0] + "' is not measured any more"));
            if (score.counts().precision() < Double.parseDouble(cells[1]) - ROUNDING
                    || score.counts().recall() < Double.parseDouble(cells[2]) - ROUNDING) {
                worse.add(line(score) + " was " + line);
            }
        }

        assertThat(worse).isEmpty();
    }

    private static Evaluation evaluate() {
        Scoreboard scoreboard = new Scoreboard("seeds");
        new GoldEvaluation(SharedModels.lexicon()).read(HOME.resolve("seeds/expected.jsonl")).forEach(task ->
                scoreboard.add(task.document(), task.scorer().apply(SharedModels.extractor().extract(task.document()))));
        return scoreboard.evaluation();
    }

    private static List<String> lines(Evaluation evaluation) {
        return evaluation.scores().stream().filter(score -> score.measure().category().isEmpty())
                .map(SeedsGoldTest::line).toList();
    }

    private static String line(Score score) {
        return String.format(Locale.ROOT, "%s\t%.3f\t%.3f", score.measure().name(), score.counts().precision(),
                score.counts().recall());
    }
}
