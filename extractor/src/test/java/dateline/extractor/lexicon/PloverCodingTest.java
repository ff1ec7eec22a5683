package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.Understood;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What PLOVER codes, and as what. */
class PloverCodingTest {

    /** As "Class=CODE", in the order of the text. */
    private static List<String> codes(String text) {
        List<Event> events = Understood.of(text).facts().events();
        Map<EventId, String> codes = SharedModels.lexicon().codeInPlover(events);
        return events.stream().filter(event -> codes.containsKey(event.id()))
                .map(event -> event.type() + "=" + codes.get(event.id())).toList();
    }

    @Test
    void codesWhatSomebodyDidToSomebody() {
        assertThat(codes("Police in Lima arrested three miners.")).containsExactly("Arrest=COERCE");
    }

    @Test
    void codesAThreatToAttackAsAThreatOnly() {
        assertThat(codes("Chile threatened to attack Peru.")).containsExactly("Threat=THREATEN");
    }

    @Test
    void codesTheIntentionToGiveAsAgreement() {
        assertThat(codes("Chile will give Peru a loan.")).containsExactly("Aid=AGREE");
    }

    @Test
    void codesNoMerePossibility() {
        assertThat(codes("Chile could attack Peru. Bolivia may help Peru.")).isEmpty();
    }

    @Test
    void codesNothingThatNobodyDoes() {
        assertThat(codes("The attack came at dawn.")).isEmpty();
    }
}
