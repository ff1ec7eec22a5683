package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventTimesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 14);

    private static Optional<EventTime> time(String type, String text) {
        return Understood.of(text, PUBLISHED).event(type).time();
    }

    private static String words(String type, String text) {
        return time(type, text).map(time -> time.span().in(text)).orElse("-");
    }

    @Test
    void anEventHasTheTimeOfItsVerb() {
        assertThat(time("Arrest", "Police arrested Omar Haddad on Sunday.").flatMap(EventTime::days))
                .contains(new EventTime.Days(LocalDate.of(2023, 6, 11), LocalDate.of(2023, 6, 11)));
    }

    @Test
    void withoutAPublicationDateTheWordsAreKeptAndTheDayIsOpen() {
        String text = "Police arrested Omar Haddad on Sunday.";
        Event event = Understood.of(text).event("Arrest");

        assertThat(event.time()).hasValueSatisfying(time -> {
            assertThat(time.span().in(text)).isEqualTo("Sunday");
            assertThat(time.days()).isEmpty();
        });
    }

    @Test
    void anEventWithoutATimeHasNone() {
        assertThat(time("Arrest", "Police arrested Omar Haddad.")).isEmpty();
    }

    @Test
    void eachOfTwoVerbsHasItsOwnTime() {
        String text = "Police arrested Omar Haddad in March after he met Lena Vogel in January.";

        assertThat(words("Arrest", text)).contains("March");
        assertThat(words("Meeting", text)).contains("January");
    }

    @Test
    void anEventNamedByANounHasTheTimeBehindIt() {
        assertThat(words("Arrest", "The arrest of Omar Haddad on May 9 angered his supporters.")).isEqualTo("May 9");
    }

    @Test
    void whatBeganThenHappenedThen() {
        assertThat(words("Invasion", "Norland's invasion of Chile began in February 2021.")).isEqualTo("February 2021");
    }

    @Test
    void whatALightVerbCarriesHasItsTime() {
        assertThat(words("Attack", "Rebels launched an attack on Bogota in April.")).contains("April");
    }
}
