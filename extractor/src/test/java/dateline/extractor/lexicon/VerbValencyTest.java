package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import net.sf.extjwnl.JWNLException;
import org.junit.jupiter.api.Test;

class VerbValencyTest {

    private static final Path FILE =
            Path.of(System.getProperty("dateline.home")).resolve("ontology/lexicon").resolve(VerbValency.FILE);

    @Test
    void theFileSaysWhatFollowsFromTheFramesOfWordNet() throws IOException, JWNLException {
        new GeneratedFile(FILE, getClass()).isInStepWith(new WordNetValency().lines());
    }

    @Test
    void knowsVerbsThatHaveAnObjectOrNone() {
        VerbValency valency = Lexicon.load().valency();

        assertThat(valency.isTransitive("arrest")).isTrue();
        assertThat(valency.isIntransitive("arrive")).isTrue();
        assertThat(valency.isAdjective("surrounding")).isTrue();
        assertThat(valency.isTransitive("widen")).as("roads widen, and workers widen roads").isFalse();
        assertThat(valency.isIntransitive("widen")).isFalse();
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> VerbValency.parse("# made by a test\narrive\tnever"))
                .isInstanceOf(LexiconException.class).hasMessageContaining("arrive\tnever");
    }
}
