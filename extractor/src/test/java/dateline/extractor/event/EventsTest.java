package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Event;
import dateline.extractor.model.Filler;
import dateline.extractor.model.RoleFiller;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** From sentences of newspapers to events with their roles. */
class EventsTest {

    @Test
    void findsWhoDidWhatToWhom() {
        Understood understood = Understood.of("Police in Nairobi arrested the journalist Amara Okafor.");

        assertThat(understood.role("Arrest", "agent")).containsExactly("Police");
        assertThat(understood.role("Arrest", "patient")).containsExactly("Amara Okafor");
    }

    @Test
    void aPronounFillsARoleWithWhomItMeans() {
        Understood understood = Understood.of("Amara Okafor returned to Lagos. Police arrested her at the airport.");

        assertThat(understood.role("Arrest", "patient")).containsExactly("Amara Okafor");
    }

    @Test
    void whatIsUsedAndWhatForIsOneEvent() {
        Understood understood = Understood.of("Kenya used its rockets for strikes against the rebels.");

        assertThat(understood.role("Attack", "agent")).containsExactly("Kenya");
        assertThat(understood.role("Attack", "instrument")).containsExactly("rockets");
        assertThat(understood.role("Attack", "patient")).containsExactly("rebels");
        assertThat(understood.facts().events()).filteredOn(event -> event.type().equals("Attack")).hasSize(1);
    }

    @Test
    void theNounNamesWhatIsReceived() {
        String text = "Okafor received permission from the council to build a bridge.";

        assertThat(Understood.of(text).event("Authorization").trigger().in(text)).isEqualTo("permission");
    }

    @Test
    void aPassiveWithoutAnAgentLeavesItOpen() {
        assertThat(Understood.of("Amara Okafor was arrested in Lagos.").role("Arrest", "agent")).isEmpty();
    }

    @Test
    void theFillerKeepsTheWordsOfTheText() {
        String text = "Rebels attacked Bogota's old harbour.";
        Event attack = Understood.of(text).event("Attack");

        assertThat(attack.trigger().in(text)).isEqualTo("attacked");
        assertThat(attack.roles()).filteredOn(role -> role.role().equals("patient")).singleElement()
                .satisfies(role -> assertThat(role.filler().span().in(text)).isEqualTo("Bogota's old harbour"));
    }

    @Test
    void anEventCanFillARoleOfAnother() {
        Understood understood = Understood.of("Chile allowed Peru to attack Ecuador.");

        assertThat(understood.event("Authorization").roles()).map(RoleFiller::filler)
                .hasAtLeastOneElementOfType(Filler.OfEvent.class);
        assertThat(understood.role("Attack", "agent")).containsExactly("Peru");
    }

    @Test
    void aLightVerbAndItsNounAreOneEvent() {
        assertThat(Understood.of("Rebels launched an attack on Bogota.").eventTypes()).containsExactly("Attack");
    }

    @Test
    void countsWhomItConcerns() {
        Event killing = Understood.of("Gunmen killed 14 farmers in Peru.").event("Killing");

        assertThat(killing.roles()).filteredOn(role -> role.role().equals("patient")).extracting(RoleFiller::quantity)
                .containsExactly(OptionalDouble.of(14));
    }

    @Test
    void aVerbThatTheLexiconDoesNotKnowIsAPlainEvent() {
        Understood understood = Understood.of("Amara Okafor serenaded Luis Ferreira.");

        assertThat(understood.event("Event").claim().rule()).isEqualTo("Event/serenade");
        assertThat(understood.role("Event", "agent")).containsExactly("Amara Okafor");
        assertThat(understood.role("Event", "theme")).containsExactly("Luis Ferreira");
    }

    @Test
    void whatNobodyNamedTakesPartInIsNoPlainEvent() {
        assertThat(Understood.of("The wind rattled windows.").eventTypes()).isEmpty();
    }

    @Test
    void aCopulaIsNoEvent() {
        assertThat(Understood.of("Amara Okafor is tall. Luis Ferreira has a dog.").eventTypes()).isEmpty();
    }

    @Test
    void theLabelSaysTheEventInAFewWords() {
        assertThat(Understood.of("Police in Nairobi arrested her colleague, Amara Okafor.").event("Arrest").label())
                .contains("arrested", "Okafor");
    }

    @Test
    void theLabelSaysThePrepositionOfTheObjectAndThePassive() {
        assertThat(Understood.of("The attacks on Lagos stopped.").event("Attack").label()).isEqualTo("attacks on Lagos");
        assertThat(Understood.of("Amara Okafor was arrested in Nairobi.").event("Arrest").label())
                .isEqualTo("Amara Okafor arrested");
        assertThat(Understood.of("Amara Okafor died in Nairobi.").event("Death").label()).isEqualTo("Amara Okafor died");
        assertThat(Understood.of("Amara Okafor called on the mayor to resign.").event("Appeal").label())
                .isEqualTo("Amara Okafor called on mayor");
    }

    @Test
    void theLabelReadsLikeAHeadline() {
        Understood understood = Understood.of("Italy promised to send troops to Chad, angering Libya.");

        assertThat(understood.event("Promise").label()).startsWith("Italy promised");
        assertThat(understood.event("Deployment").label()).isEqualTo("Italy to send troops");
        assertThat(Understood.of("Italy and Spain are attacking Chad.").event("Attack").label())
                .isEqualTo("Italy attacks Chad");
    }

    @Test
    void theObjectOfAPhraseStandsBehindItsVerb() {
        assertThat(Understood.of("Amara Okafor brought Chad to the negotiating table.").event("Negotiation").label())
                .isEqualTo("Amara Okafor brought Chad to negotiating table");
    }

    @Test
    void theParticipleOfAnAttackersSentenceIsTheAttackersDeed() {
        Understood understood = Understood.of("The rebels shelled the market of Lima, killing three people.");

        assertThat(understood.role("Killing", "agent")).containsExactly("rebels");
    }

    @Test
    void aNounThatNamesAnEventNeedsNoParticipants() {
        assertThat(Understood.of("The war has lasted two years.").eventTypes()).containsExactly("Battle");
        assertThat(Understood.of("Peace talks are planned.").eventTypes()).containsExactly("Negotiation");
    }

    @Test
    void aKindOfEventIsNoEvent() {
        assertThat(Understood.of("War is expensive.").eventTypes()).isEmpty();
        assertThat(Understood.of("The war correspondent slept.").eventTypes()).isEmpty();
        assertThat(Understood.of("He suffered a heart attack.").eventTypes()).isEmpty();
    }

    @Test
    void whatOnlyModifiesAnotherNounIsBackground() {
        assertThat(Understood.of("The war's outcome is open.").eventTypes()).isEmpty();
        assertThat(Understood.of("It changed the course of the war.").eventTypes()).isEmpty();
        assertThat(Understood.of("The end of the war came in May.").eventTypes()).contains("Battle");
    }

    @Test
    void whoClaimsResponsibilityDidIt() {
        assertThat(Understood.of("The rebels claimed responsibility for the attack.").role("Attack", "agent"))
                .containsExactly("rebels");
        assertThat(Understood.of("The rebels claimed responsibility for the attack by the army.").role("Attack", "agent"))
                .containsExactly("army");
    }

    @Test
    void aPrepositionBeforeAPlaceIsNoPartOfAPhrase() {
        assertThat(Understood.of("The navy held its drills off Cyprus.").eventTypes()).doesNotContain("Battle");
        assertThat(Understood.of("The soldiers held off the rebels.").eventTypes()).containsExactly("Battle");
    }

    @Test
    void aBareNounMeansWhatItMeansElsewhereInTheText() {
        String strikes = "Further strikes followed on Monday.";

        assertThat(Understood.of("Drone strikes on Lima killed ten people. " + strikes).eventTypes())
                .filteredOn("Attack"::equals).hasSize(2);
        assertThat(Understood.of(strikes).eventTypes()).isEmpty();
    }

    @Test
    void whoseForcesAreSentSendsThem() {
        assertThat(Understood.of("Chilean troops were deployed to Peru.").role("Deployment", "agent"))
                .containsExactly("Chile");
    }

    @Test
    void theUseOfAThingIsTheTopicAndTheThingTheTheme() {
        Understood understood = Understood.of("Norway has authorized the use of rifles by Peru.");

        assertThat(understood.role("Authorization", "theme")).hasSize(1);
        assertThat(understood.event("Authorization").roles()).filteredOn(role -> role.role().equals("topic"))
                .map(RoleFiller::filler).singleElement().isInstanceOf(Filler.OfEvent.class);
    }

    @Test
    void whereAnInnerEventHappensIsNotWhereTheOuterOneDoes() {
        assertThat(Understood.of("Norway allowed strikes in Peru.").role("Authorization", "place")).isEmpty();
    }
}
