package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.extjwnl.JWNLException;
import org.junit.jupiter.api.Test;

class WordNetNounsTest {

    private static final Path FILE =
            Path.of(System.getProperty("dateline.home")).resolve("ontology/lexicon").resolve(WordNetNouns.FILE);

    @Test
    void theFileSaysWhatFollowsFromWordNetAndTypesYaml() throws IOException, JWNLException {
        new GeneratedFile(FILE, getClass()).isInStepWith(new WordNet(Lexicon.load()).lines());
    }

    @Test
    void typesNounsThatNobodyListed() {
        TypeHierarchy types = Lexicon.load().types();

        assertThat(types.findByNoun("botanist")).contains("Person");
        assertThat(types.findByNoun("hearse")).contains("Vehicle");
        assertThat(types.findByNoun("troops")).as("the hand-written noun wins").contains("MilitaryForce");
        assertThat(types.findByNoun("foppishness")).as("abstract nouns are left alone").isEmpty();
    }

    @Test
    void namesTheLineThatIsNoNounAndClass() {
        assertThatThrownBy(() -> WordNetNouns.parse("# made by a test\nbotanist Person"))
                .isInstanceOf(LexiconException.class).hasMessageContaining("botanist Person");
        assertThatThrownBy(() -> new TypeHierarchy(List.of(), Map.of("botanist", "Persn")))
                .isInstanceOf(LexiconException.class).hasMessageContaining("Persn");
    }
}
