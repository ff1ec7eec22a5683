package dateline.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.lexicon.Concept;
import dateline.extractor.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules against the sentences that stand beside them. */
class LexiconExamplesTest {

    private static final Lexicon LEXICON = SharedModels.lexicon();

    @Test
    void everyExampleIsFoundAndNoNearMissIs() {
        List<String> failures = new ArrayList<>();
        new ExampleChecker(LEXICON, SharedModels.extractor(), Runtime.getRuntime().availableProcessors())
                .check(file -> true, result -> {
                    if (result.isUnexpected()) {
                        failures.add(result.message());
                    }
                });

        assertThat(failures).isEmpty();
    }

    @Test
    void everyConceptHasAnExampleAndANearMiss() {
        assertThat(LEXICON.concepts()).filteredOn(concept -> concept.examples().isEmpty()
                || concept.nearMisses().isEmpty()).extracting(Concept::name).isEmpty();
    }

    @Test
    void everyKnownMissSaysWhy() {
        assertThat(LEXICON.concepts().flatMap(concept -> concept.examples().stream()))
                .filteredOn(example -> example.knownMiss() && example.why().isEmpty()).isEmpty();
        assertThat(LEXICON.concepts().flatMap(concept -> concept.nearMisses().stream()))
                .filteredOn(nearMiss -> nearMiss.knownMiss() && nearMiss.why().isEmpty()).isEmpty();
    }
}
