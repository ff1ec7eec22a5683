package dateline.extractor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Provide
    static Arbitrary<Span> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.integers().between(0, 6))
                .as((start, length) -> new Span(start, start + length));
    }

    @Test
    void marksTheWordsFromStartToBeforeEnd() {
        assertThat(new Span(4, 9).in("The Seine rose")).isEqualTo("Seine");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("[3, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageContaining("[-1, 2)");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    }

    @Property(seed = "7")
    void overlapIsMutual(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
    }

    @Property(seed = "7")
    void theCoverContainsBothAndIsTheSmallestThatDoes(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        Span cover = one.cover(two);

        assertThat(cover.contains(one) && cover.contains(two)).isTrue();
        assertThat(cover.start() == one.start() || cover.start() == two.start()).isTrue();
        assertThat(cover.end() == one.end() || cover.end() == two.end()).isTrue();
    }

    @Property(seed = "7")
    void spansThatContainEachOtherAreEqual(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        assertThat(one.contains(two) && two.contains(one)).isEqualTo(one.equals(two));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    }

    @Property(seed = "7")
    void ofTwoSpansThatOverlapEachBeginsBeforeTheOtherEnds(@ForAll("spans") Span one, @ForAll("spans") Span two) {
        boolean sharesACharacter = IntStream.range(one.start(), one.end())
                .anyMatch(at -> at >= two.start() && at < two.end());

        if (one.length() > 0 && two.length() > 0) {
            assertThat(one.overlaps(two)).isEqualTo(sharesACharacter);
        }
    }
}
