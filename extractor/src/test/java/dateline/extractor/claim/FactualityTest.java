package dateline.extractor.claim;

import static dateline.extractor.model.Factuality.ASSERTED;
import static dateline.extractor.model.Factuality.DENIED;
import static dateline.extractor.model.Factuality.HYPOTHETICAL;
import static dateline.extractor.model.Factuality.PLANNED;
import static dateline.extractor.model.Factuality.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.Factuality;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {

    private static final FactualityAnalyzer ANALYZER = new FactualityAnalyzer(SharedModels.lexicon().cues());

    private static Factuality of(String word, String text) {
        Sentence sentence = SharedModels.sentence(text);
        int token = sentence.tokens().stream().filter(candidate -> candidate.word().equals(word)).mapToInt(Token::index)
                .findFirst().orElseThrow();
        return ANALYZER.of(sentence, token);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army attacked the town.                                    | attacked
            The town that the army attacked is quiet.                      | attacked
            Okafor regretted that the army attacked the town.              | attacked
            The army managed to take the town.                             | take
            The army did not know that rebels attacked the town.           | attacked
            Not only did the army attack the town, it burned it.           | attack
            The mayor, who opposed the war, resigned.                      | opposed
            The town did not surrender after the army attacked it.         | attacked
            """)
    void whatIsSaidToHaveHappenedIsAsserted(String text, String word) {
        assertThat(of(word, text)).isEqualTo(ASSERTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army did not attack the town.                     | attack
            The army never attacked the town.                     | attacked
            Nobody attacked the town.                             | attacked
            No soldier attacked the town.                         | attacked
            Neither Peru nor Chile attacked the town.             | attacked
            The army refused to attack the town.                  | attack
            The army failed to attack the town.                   | attack
            The army denied that it attacked the town.            | attacked
            The general stopped the army from attacking the town. | attacking
            """)
    void whatDidNotHappenIsDenied(String text, String word) {
        assertThat(of(word, text)).isEqualTo(DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army will attack the town.                        | attack
            The army plans to attack the town.                    | attack
            The army vowed to attack the town.                    | attack
            The army decided to attack the town.                  | attack
            The army marched to attack the town.                  | attack
            Peru leaked the army's plan to attack the town.       | attack
            """)
    void whatIsToHappenIsPlanned(String text, String word) {
        assertThat(of(word, text)).isEqualTo(PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army could attack the town.                       | attack
            If the army attacks the town, Peru will help.         | attacks
            The general allowed the army to attack the town.      | attack
            The mayor urged the army to attack the town.          | attack
            Has the army attacked the town?                       | attacked
            The army can attack the town.                         | attack
            """)
    void whatIsOnlyThoughtOfIsHypothetical(String text, String word) {
        assertThat(of(word, text)).isEqualTo(HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army may attack the town.                                | attack
            Perhaps the army attacked the town.                          | attacked
            The mayor suspects that the army attacked the town.          | attacked
            The mayor has not confirmed that the army attacked the town. | attacked
            The army seems to attack the town.                           | attack
            """)
    void whatNobodyStandsForIsUncertain(String text, String word) {
        assertThat(of(word, text)).isEqualTo(UNCERTAIN);
    }

    @Test
    void twoNegationsAffirm() {
        assertThat(of("attacking", "The army did not deny attacking the town.")).isNotEqualTo(DENIED);
        assertThat(of("attacked", "The army denied that it never attacked the town.")).isEqualTo(ASSERTED);
    }

    @Test
    void aSentenceThatWasNotParsedIsUncertain() {
        assertThat(of("slept", "Okafor slept, " + "one, two, ".repeat(60) + "three.")).isEqualTo(UNCERTAIN);
    }

    @Test
    void anIncomingPresidentIsNotYetOne() {
        Sentence sentence = SharedModels.sentence("The incoming president Okafor spoke.");

        assertThat(ANALYZER.ofOffice(sentence, 2, 2)).isEqualTo(PLANNED);
        assertThat(ANALYZER.ofOffice(SharedModels.sentence("The former president Okafor spoke."), 2, 2)).isEqualTo(ASSERTED);
    }

    @Property(seed = "7")
    void whatIsAssertedOfSomethingLeavesItAsItIs(@ForAll Factuality inner) {
        assertThat(FactualityAnalyzer.compose(ASSERTED, inner)).isEqualTo(inner);
    }

    @Property(seed = "7")
    void nothingBecomesMoreCertainUnderAnythingButADenialOfADenial(@ForAll Factuality outer, @ForAll Factuality inner) {
        Factuality composed = FactualityAnalyzer.compose(outer, inner);

        if (composed == ASSERTED) {
            assertThat(outer == inner && (inner == ASSERTED || inner == DENIED)).isTrue();
        }
    }
}
