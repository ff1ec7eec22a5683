package dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void findsACopyWithOtherWordsAtItsEndsAndOtherSpaces() {
        NearDuplicates texts = new NearDuplicates();
        String wire = article(0, 200);

        assertThat(texts.add(wire)).isZero();
        assertThat(texts.add(article(1000, 200))).isEqualTo(1);
        assertThat(texts.add("ELMPORT - " + wire.replace(" ", "\n") + " Additional reporting by Ada Quill.")).isZero();
        assertThat(texts.add(article(0, 100) + " " + article(5000, 100))).as("half of it is its own").isEqualTo(3);
    }

    @Test
    void findsACopyThatIsCutToItsHalfOrEdited() {
        NearDuplicates texts = new NearDuplicates();
        String wire = article(0, 200);
        String edited = wire.replaceAll("word\\d*[02468]5 ", "other ");

        assertThat(texts.add(wire)).isZero();
        assertThat(texts.add("Another headline. " + article(0, 100))).isZero();
        assertThat(texts.add(edited)).as("every twentieth word is another").isZero();
    }

    @Test
    void comparesShortTextsWhole() {
        NearDuplicates texts = new NearDuplicates();

        assertThat(texts.add("Nothing new.")).isZero();
        assertThat(texts.add("Nothing at all.")).isEqualTo(1);
        assertThat(texts.add("nothing new")).isZero();
    }

    private static String article(int from, int words) {
        return IntStream.range(from, from + words).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
