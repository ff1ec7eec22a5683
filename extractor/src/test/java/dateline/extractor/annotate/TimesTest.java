package dateline.extractor.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 14);

    private static List<EventTime> times(AnnotatedText text) {
        return text.sentences().stream().flatMap(sentence -> sentence.times().stream()).map(TimeExpression::time)
                .toList();
    }

    private static Optional<EventTime.Days> days(String first, String last) {
        return Optional.of(new EventTime.Days(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void onSundayIsFoundButNotResolvedWithoutAPublicationDate() {
        String text = "The ferry sank on Sunday.";

        assertThat(times(SharedModels.annotate(text))).singleElement().satisfies(time -> {
            assertThat(time.span().in(text)).isEqualTo("Sunday");
            assertThat(time.days()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank on Sunday.                  | 2023-06-11 | 2023-06-11
            The ferry sank yesterday.                  | 2023-06-13 | 2023-06-13
            The ferry will sail tomorrow.              | 2023-06-15 | 2023-06-15
            The ferry sank last year.                  | 2022-01-01 | 2022-12-31
            The ferry sank last month.                 | 2023-05-01 | 2023-05-31
            The ferry sank on May 9.                   | 2023-05-09 | 2023-05-09
            """)
    void relativeTimesAreCountedFromThePublicationDate(String text, String first, String last) {
        assertThat(times(SharedModels.annotate(text, PUBLISHED))).extracting(EventTime::days)
                .containsExactly(days(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank on March 3, 1998.           | 1998-03-03 | 1998-03-03
            The ferry sank in March 1998.              | 1998-03-01 | 1998-03-31
            The ferry sank in February 2024.           | 2024-02-01 | 2024-02-29
            The ferry sank in 1998.                    | 1998-01-01 | 1998-12-31
            The ferry sank on 3 March 1998.            | 1998-03-03 | 1998-03-03
            """)
    void fullDatesNeedNoPublicationDate(String text, String first, String last) {
        assertThat(times(SharedModels.annotate(text))).extracting(EventTime::days).containsExactly(days(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ferry may sink.", "She will march again.", "The strike lasted three months.",
            "The ferry is now safe.", "He paid 2000 euros a week."})
    void modalsVerbsDurationsAndSumsAreNoPointsInTime(String text) {
        assertThat(times(SharedModels.annotate(text, PUBLISHED))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-WXX-7", "2023-W24", "PRESENT_REF", "2023-13", "2023-02-30", "202X", "P3M", "2023-SU"})
    void whatIsVagueOrNoDateHasNoDays(String value) {
        assertThat(TimeTagger.days(value)).isEmpty();
    }

    @Test
    void aValueWithTheTimeOfDayMeansItsDay() {
        assertThat(TimeTagger.days("2023-06-14T10:30")).isEqualTo(days("2023-06-14", "2023-06-14"));
    }

    @Test
    void aMissingValueHasNoDays() {
        assertThat(TimeTagger.days(null)).isEmpty();
    }
}
