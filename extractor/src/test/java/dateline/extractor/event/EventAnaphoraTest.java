package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Event;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Filler;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reactions and denials are about events told before. */
class EventAnaphoraTest {

    /** The class of the event that a role of the first event of a class is filled with. */
    private static Optional<String> meant(Understood text, String type, String role) {
        return text.event(type).roles().stream().filter(filler -> filler.role().equals(role))
                .map(filler -> filler.filler()).filter(Filler.OfEvent.class::isInstance)
                .map(filler -> ((Filler.OfEvent) filler).event())
                .map(id -> text.facts().events().stream().filter(event -> event.id().equals(id)).findFirst()
                        .orElseThrow().type()).findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway authorized Denmark to use its port. Anna Berg welcomed the move.            | Praise    | Authorization
            Norway authorized Denmark to use its port. Anna Berg criticized the decision.      | Criticism | Authorization
            Norway authorized Denmark to use its port. Anna Berg criticized Norway's decision. | Criticism | Authorization
            Rebels attacked Lima. Anna Berg condemned the violence.                            | Criticism | Attack
            Rebels attacked Lima on Sunday. Anna Berg condemned the attack.                    | Criticism | Attack
            Norway expelled Omar Haddad. Anna Berg praised the step.                           | Praise    | Expulsion
            """)
    void aReactionIsAboutWhatWasToldBefore(String text, String reaction, String event) {
        assertThat(meant(Understood.of(text), reaction, "topic")).contains(event);
    }

    @Test
    void somebodysDecisionIsOneThatTheyTook() {
        Understood text = Understood.of("Norway expelled Omar Haddad. Chile sanctioned Peru. "
                + "Anna Berg criticized Norway's decision.");

        assertThat(meant(text, "Criticism", "topic")).contains("Expulsion");
    }

    @Test
    void aDecisionThatSaysItsContentMeansNoOther() {
        Understood text = Understood.of("Norway expelled Omar Haddad. Anna Berg criticized the decision to leave.");

        assertThat(meant(text, "Criticism", "topic")).isNotEqualTo(Optional.of("Expulsion"));
    }

    @Test
    void nothingIsMeantWhereNothingWasTold() {
        assertThat(meant(Understood.of("Anna Berg criticized the move."), "Criticism", "topic")).isEmpty();
    }

    @Test
    void theAttackIsTheOneThatWasTold() {
        Understood text = Understood.of("Rebels attacked Lima on Sunday. Anna Berg condemned the attack.");
        List<Event> attacks = text.events("Attack");

        assertThat(attacks).extracting(Event::instance).containsOnly(attacks.getFirst().id());
        assertThat(meant(text, "Criticism", "topic")).contains("Attack");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile said that Peru attacked Lima. Peru denied it.
            Chile said that Peru attacked Lima. Peru denied the attack.
            Chile said that Peru attacked Lima. Peru denied this.
            """)
    void whoDeniesItDeniesTheEvent(String text) {
        Understood understood = Understood.of(text);
        Event told = understood.event("Attack");

        assertThat(understood.events("Attack")).anySatisfy(event -> {
            assertThat(event.claim().factuality()).isEqualTo(Factuality.DENIED);
            assertThat(understood.claimant(event.claim())).isEqualTo("Peru");
            assertThat(event.instance()).isEqualTo(told.id());
        });
        assertThat(understood.claimant(told.claim())).isEqualTo("Chile");
    }

    @Test
    @Disabled("known miss: the parser takes the gerund behind 'of' for an adjective of the place")
    void whoDeniesAnAccusationDeniesWhatItIsAbout() {
        whoDeniesItDeniesTheEvent("Chile accused Peru of attacking Lima. Peru denied the accusation.");
    }

    @Test
    void aDenialThatIsItselfDeniedDeniesNothing() {
        Understood understood = Understood.of("Chile said that Peru attacked Lima. Peru did not deny it.");

        assertThat(understood.events("Attack")).noneMatch(event -> event.claim().factuality() == Factuality.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway denied the attack. Anna Berg condemned it.           | Criticism | Attack
            Norway expelled Omar Haddad. Anna Berg criticized it.       | Criticism | Expulsion
            """)
    void itBehindAReactionIsWhatWasDoneAndNotWhoDidIt(String text, String reaction, String event) {
        assertThat(meant(Understood.of(text), reaction, "topic")).contains(event);
    }
}
