package dateline.extractor.claim;

import static dateline.extractor.model.Factuality.ASSERTED;
import static dateline.extractor.model.Factuality.DENIED;
import static dateline.extractor.model.Factuality.PLANNED;
import static dateline.extractor.model.Factuality.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.model.Factuality;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of each construction, in {@code factuality/*.csv} beside this class, and what holds for the algebra. */
class FactualityTest {

    private static final FactualityAnalyzer ANALYZER = new FactualityAnalyzer(SharedModels.lexicon().cues());

    private static void check(String text, String word, Factuality expected) {
        Sentence sentence = SharedModels.sentence(text);
        int token = sentence.tokens().stream().filter(candidate -> candidate.word().equals(word)).mapToInt(Token::index)
                .findFirst().orElseThrow();
        assertThat(ANALYZER.of(sentence, token)).as(text + " [" + word + "]").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/negation.csv", delimiter = '|', numLinesToSkip = 1)
    void negationDenies(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/modality.csv", delimiter = '|', numLinesToSkip = 1)
    void modalsConditionsQuestionsAndPurposesLeaveItOpen(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/implicatives.csv", delimiter = '|', numLinesToSkip = 1)
    void verbsDecideByTheirSignature(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/saying.csv", delimiter = '|', numLinesToSkip = 1)
    void wordsOfSayingCommitOrDoNot(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/nesting.csv", delimiter = '|', numLinesToSkip = 1)
    void signaturesComposeAlongNesting(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "factuality/nouns.csv", delimiter = '|', numLinesToSkip = 1)
    void nounsShareWhatHoldsOfTheirClause(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @Disabled("known misses: the parser, or what only the world tells")
    @ParameterizedTest
    @CsvFileSource(resources = "factuality/known-misses.csv", delimiter = '|', numLinesToSkip = 1)
    void knownMisses(String text, String word, Factuality expected) {
        check(text, word, expected);
    }

    @Test
    void aSentenceThatWasNotParsedIsUncertain() {
        check("Okafor slept, " + "one, two, ".repeat(60) + "three.", "slept", UNCERTAIN);
    }

    @Test
    void anIncomingPresidentIsNotYetOne() {
        Sentence sentence = SharedModels.sentence("The incoming president Okafor spoke.");

        assertThat(ANALYZER.ofOffice(sentence, 2, 2)).isEqualTo(PLANNED);
        assertThat(ANALYZER.ofOffice(SharedModels.sentence("The former president Okafor spoke."), 2, 2)).isEqualTo(ASSERTED);
    }

    @Test
    void aNewlyElectedPresidentMayNotYetBeOneButAnElectedOneIs() {
        assertThat(ANALYZER.ofOffice(SharedModels.sentence("The newly elected president spoke."), 3, 3)).isEqualTo(PLANNED);
        assertThat(ANALYZER.ofOffice(SharedModels.sentence("The freely elected president spoke."), 3, 3)).isEqualTo(ASSERTED);
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

    @Property(seed = "7")
    void composingIsAssociativeSoThatNestingHasOneMeaning(@ForAll Factuality one, @ForAll Factuality two,
                                                          @ForAll Factuality three) {
        if (one != DENIED && two != DENIED) {
            assertThat(FactualityAnalyzer.compose(FactualityAnalyzer.compose(one, two), three))
                    .isEqualTo(FactualityAnalyzer.compose(one, FactualityAnalyzer.compose(two, three)));
        }
    }

    @ParameterizedTest
    @CsvSource({"ASSERTED,ASSERTED", "DENIED,ASSERTED", "PLANNED,ASSERTED", "UNCERTAIN,ASSERTED", "HYPOTHETICAL,ASSERTED"})
    void aFactHoldsWhateverHoldsOfWhatPresupposesIt(Factuality word, Factuality content) {
        assertThat(Signature.FACTIVE.under(word)).isEqualTo(content);
    }
}
