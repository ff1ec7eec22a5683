package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void linesThatStopInTheMiddleOfSentencesAreWrapped() {
        assertThat(LineBreaks.of("""
                The harbour of Tallinn was closed on Tuesday after a ferry from
                Helsinki struck the northern pier and lost most of its fuel in
                the basin, the port authority said.
                """)).isEqualTo(LineBreaks.AT_EMPTY_LINES);
    }

    @Test
    void linesThatEndSentencesAreParagraphs() {
        assertThat(LineBreaks.of("""
                The harbour of Tallinn was closed on Tuesday after an accident.
                "Nobody was hurt, and the fuel has been contained," she said.
                """)).isEqualTo(LineBreaks.ALWAYS);
    }

    @Test
    void shortLinesAreHeadingsAndTellNothing() {
        assertThat(LineBreaks.of("Harbour closed\nFerry hits pier\n")).isEqualTo(LineBreaks.ALWAYS);
    }

    @Test
    void aLongLineWithoutAFullStopIsNotWrapped() {
        assertThat(LineBreaks.of("word ".repeat(60))).isEqualTo(LineBreaks.ALWAYS);
    }

    @Test
    void anEmptyTextIsNotWrapped() {
        assertThat(LineBreaks.of("")).isEqualTo(LineBreaks.ALWAYS);
    }
}
