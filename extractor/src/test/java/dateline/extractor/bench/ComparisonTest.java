package dateline.extractor.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.work.Stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Side side(double coldSeconds, OptionalLong memory, double... secondsOfRounds) {
        List<Round> rounds = Arrays.stream(secondsOfRounds)
                .mapToObj(seconds -> new Round(seconds, 100, Map.of(Stage.PARSE, seconds * 3, Stage.NER, seconds))).toList();
        return new Side(rounds, memory, coldSeconds, memory);
    }

    @Test
    void comparesEachRoundWithItsNeighbourAndTakesTheMedian() {
        Comparison comparison = new Comparison(5, 2, side(10, OptionalLong.of(1), 1, 10, 2),
                side(40, OptionalLong.of(4), 6, 30, 14));

        assertThat(comparison.speedRatio()).isEqualTo(6);
        assertThat(comparison.coldRatio()).isEqualTo(4);
        assertThat(comparison.steadyMemoryRatio()).hasValue(0.25);
    }

    @Test
    void aSlowRoundDoesNotMoveTheMedianSpeed() {
        assertThat(side(1, OptionalLong.empty(), 1, 1, 50).tokensPerSecond()).isEqualTo(100);
        assertThat(side(1, OptionalLong.empty(), 1, 2).tokensPerSecond()).isEqualTo(75);
    }

    @Test
    void sharesTheTimeAmongTheStages() {
        Comparison comparison = new Comparison(1, 1, side(1, OptionalLong.empty(), 1, 2),
                side(1, OptionalLong.empty(), 1, 2));

        assertThat(comparison.stageShares()).hasSameSizeAs(Stage.values());
        assertThat(comparison.stageShares().get(Stage.PARSE)).isCloseTo(0.75, within(1e-9));
        assertThat(comparison.stageShares().get(Stage.EVENTS)).isZero();
    }

    @Test
    void comparesTheTimeOfCoreferenceAlone() {
        Comparison comparison = new Comparison(1, 1, ofCoreference(0.25), ofCoreference(10));

        assertThat(comparison.coreferenceRatio()).hasValue(40);
    }

    private static Side ofCoreference(double seconds) {
        return new Side(List.of(new Round(20, 100, Map.of(Stage.COREFERENCE, seconds, Stage.PARSE, 5.0))),
                OptionalLong.empty(), 1, OptionalLong.empty());
    }

    @Test
    void doesNotGuessMemoryThatTheSystemDoesNotTell() {
        Comparison comparison = new Comparison(1, 1, side(1, OptionalLong.empty(), 1), side(1, OptionalLong.of(7), 1));

        assertThat(comparison.coldMemoryRatio()).isEmpty();
    }

    @Test
    void refusesSidesThatWereMeasuredUnequallyOften() {
        assertThatThrownBy(() -> new Comparison(1, 1, side(1, OptionalLong.empty(), 1),
                side(1, OptionalLong.empty(), 1, 1))).hasMessageContaining("dateline has 1 rounds, stock 2");
    }
}
