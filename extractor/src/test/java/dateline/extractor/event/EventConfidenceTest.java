package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import org.junit.jupiter.api.Test;

/** What is told plainly is surer than what is only mentioned. */
class EventConfidenceTest {

    private static double confidence(String text, String type) {
        return Understood.of(text).event(type).claim().confidence();
    }

    @Test
    void theMainPredicateIsSurerThanOneInsideAnother() {
        assertThat(confidence("Chile attacked Peru.", "Attack"))
                .isGreaterThan(confidence("Norway said that Chile attacked Peru.", "Attack"));
    }

    @Test
    void knownParticipantsMakeItSurer() {
        assertThat(confidence("Chile attacked Peru.", "Attack"))
                .isGreaterThan(confidence("They attacked Peru.", "Attack"));
    }

    @Test
    void aBareNounIsLessSureThanOneWithParticipants() {
        assertThat(confidence("The Chilean attack on Peru failed.", "Attack"))
                .isGreaterThan(confidence("The attack failed.", "Attack"));
    }

    @Test
    void anEventWhoseWordTheLexiconDoesNotKnowIsTheLeastSure() {
        assertThat(confidence("Anna Berg befuddled Omar Haddad.", "Event"))
                .isLessThan(confidence("The attack failed.", "Attack"));
    }
}
