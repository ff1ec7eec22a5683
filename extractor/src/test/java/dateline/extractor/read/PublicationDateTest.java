package dateline.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-18", " 2024-11-18 ", "2024-11-18T23:59:59-05:00", "2024-11-18 07:00", "20241118",
        "20241118T070000Z", "Mon, 18 Nov 2024 07:00:00 GMT", "Monday, November 18, 2024", "November 18, 2024 7:00 am",
        "Nov. 18, 2024", "18 November 2024"})
    void readsTheDayThatStandsThere(String written) {
        assertThat(PublicationDate.find(written)).contains(LocalDate.of(2024, 11, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "18/11/2024", "2024-13-01", "2024-02-30", "2024", "Foo 18, 2024"})
    void findsNoneWhereTheDayIsNotClear(String written) {
        assertThat(PublicationDate.find(written)).isEmpty();
    }

    @Test
    void takesOnlyIsoDatesFromATable() {
        assertThat(PublicationDate.findIso("2024-11-18")).isPresent();
        assertThat(PublicationDate.findIso("November 18, 2024")).isEmpty();
    }
}
