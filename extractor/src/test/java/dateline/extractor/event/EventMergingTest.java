package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventMergingTest {

    private static long instances(String type, String text) {
        return Understood.of(text, LocalDate.of(2023, 6, 14)).events(type).stream().map(Event::instance).distinct().count();
    }

    private static long mentions(String type, String text) {
        return Understood.of(text).events(type).size();
    }

    @Test
    void aVerbAndALaterNounOfTheSameArrestAreOneEvent() {
        String text = "Police in Quito arrested Omar Haddad. The arrest of Haddad shocked the city.";

        assertThat(mentions("Arrest", text)).isEqualTo(2);
        assertThat(instances("Arrest", text)).isEqualTo(1);
    }

    @Test
    void theFirstMentionIsTheInstance() {
        var events = Understood.of("Police arrested Omar Haddad. The arrest of Haddad shocked the city.").events("Arrest");

        assertThat(events).extracting(Event::instance).containsOnly(events.getFirst().id());
    }

    @Test
    void arrestsOfTwoPeopleAreTwoEvents() {
        assertThat(instances("Arrest", "Police arrested Omar Haddad. Police arrested Lena Vogel.")).isEqualTo(2);
    }

    @Test
    void twoArrestsOfOnePersonAtDifferentTimesAreTwoEvents() {
        assertThat(instances("Arrest", "Police arrested Omar Haddad in March 2019. Police arrested Haddad in May 2022."))
                .isEqualTo(2);
    }

    @Test
    void aMentionWithoutATimeBringsNoTwoTimesTogether() {
        assertThat(instances("Arrest", "The journalist Anna Berg was arrested in May 2020. The arrest of Anna Berg "
                + "caused protests. Anna Berg was also arrested in June 2015.")).isEqualTo(2);
    }

    @Test
    void eventsOfDifferentClassesStayApart() {
        Understood understood = Understood.of("Police arrested Omar Haddad. A court convicted Haddad.");

        assertThat(understood.facts().events()).extracting(Event::instance).doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyTheAgentConnectsStaysApart() {
        assertThat(instances("Attack", "Chile attacked Lima. Chile attacked Quito.")).isEqualTo(2);
    }
}
