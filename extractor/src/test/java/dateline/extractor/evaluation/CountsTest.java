package dateline.extractor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void dividesByWhatWasPredictedAndByWhatIsAskedFor() {
        Counts counts = new Counts(6, 8, 3, 12);

        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.25);
        assertThat(counts.f1()).isEqualTo(0.375, within(1e-9));
    }

    @Test
    void isZeroWhereThereIsNothing() {
        assertThat(Counts.NONE.precision()).isZero();
        assertThat(Counts.NONE.recall()).isZero();
        assertThat(Counts.NONE.f1()).isZero();
    }

    @Test
    void refusesMoreRightThanPredicted() {
        assertThatThrownBy(() -> Counts.of(2, 1, 5)).hasMessageContaining("right 2.0 of 1.0");
    }
}
