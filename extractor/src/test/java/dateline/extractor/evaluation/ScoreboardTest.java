package dateline.extractor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    private static final Measure FACTS = Measure.of("facts");

    @Test
    void addsUpTheDocumentsAndGivesAnInterval() {
        Evaluation evaluation = ofCounts(Counts.of(4, 4, 4), Counts.of(0, 4, 4), Counts.of(2, 4, 4), Counts.of(2, 4, 4));

        Score score = evaluation.get(FACTS);
        assertThat(score.counts().f1()).isEqualTo(0.5);
        assertThat(score.f1().low()).isBetween(0.0, 0.35);
        assertThat(score.f1().high()).isBetween(0.65, 1.0);
    }

    @Test
    void givesTheSameIntervalInEveryRun() {
        Counts[] counts = {Counts.of(1, 3, 4), Counts.of(2, 2, 5), Counts.of(0, 1, 1)};

        assertThat(ofCounts(counts).scores()).isEqualTo(ofCounts(counts).scores());
    }

    @Test
    void hasNoWidthWhereAllDocumentsAreAlike() {
        Score score = ofCounts(Counts.of(1, 2, 4), Counts.of(1, 2, 4)).get(FACTS);

        assertThat(score.precision()).isEqualTo(new Interval(0.5, 0.5));
        assertThat(score.recall()).isEqualTo(new Interval(0.25, 0.25));
    }

    @Test
    void listsTheCategoriesOfAMeasureBehindIt() {
        Document document = Document.of("a.txt", "Two words.");
        Scoreboard scoreboard = new Scoreboard("test");
        scoreboard.add(document, new DocumentScore.Builder(document).count(FACTS, Counts.NONE)
                .count(FACTS.in("b"), Counts.NONE).count(Measure.of("names"), Counts.NONE).build());
        scoreboard.add(document, new DocumentScore.Builder(document).count(FACTS.in("a"), Counts.NONE).build());

        assertThat(scoreboard.evaluation().scores()).extracting(Score::measure)
                .containsExactly(FACTS, FACTS.in("a"), FACTS.in("b"), Measure.of("names"));
        assertThat(scoreboard.evaluation().tokens()).isEqualTo(6);
    }

    @Test
    void comparesConfidenceWithHowOftenItIsRight() {
        Document document = Document.of("a.txt", "Words.");
        Scoreboard scoreboard = new Scoreboard("test");
        scoreboard.add(document, new DocumentScore.Builder(document).judge("spouse/wife", 0.75, true).judge("spouse/wife", 0.8, true).judge("spouse/wife", 0.72, false)
                .judge("spouse/wife", 1.0, true).build());

        List<ReliabilityBin> bins = scoreboard.evaluation().reliability();
        assertThat(bins).hasSize(10);
        assertThat(bins.get(7).predictions()).isEqualTo(3);
        assertThat(bins.get(7).right()).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(bins.get(9).predictions()).isEqualTo(1);
        assertThat(bins.get(0).predictions()).isZero();
    }

    @Test
    void scoresOfLinksAreComparedForThemselves() {
        Document document = Document.of("a.txt", "Words.");
        Scoreboard scoreboard = new Scoreboard("test");
        scoreboard.add(document, new DocumentScore.Builder(document).judge("spouse/wife", 0.75, true)
                .judgeLink(0.95, true).judgeLink(0.95, false).build());

        assertThat(scoreboard.evaluation().reliability().get(7).predictions()).isEqualTo(1);
        assertThat(scoreboard.evaluation().linkReliability().get(9).right()).isEqualTo(0.5);
        assertThat(scoreboard.evaluation().linkCalibrationError()).isEqualTo(0.45, within(1e-9));
    }

    private static Evaluation ofCounts(Counts... byDocument) {
        Scoreboard scoreboard = new Scoreboard("test");
        for (Counts counts : byDocument) {
            Document document = Document.of("a.txt", "Words.");
            scoreboard.add(document, new DocumentScore.Builder(document).count(FACTS, counts).build());
        }
        return scoreboard.evaluation();
    }
}
