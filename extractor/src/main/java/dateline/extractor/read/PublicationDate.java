package dateline.extractor.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from what publishers write into pages. A time zone is not converted: the day is the one that stands
 * there, the publisher's own.
 */
final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\\s+");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? ([A-Z][a-z]+)\\.?,? (\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Z][a-z]+)\\.? (\\d{1,2}),? (\\d{4})\\b.*");
    private static final List<DateTimeFormatter> MONTH_NAMES = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

    private PublicationDate() {
    }

    /** The day of an ISO 8601 date or date with time: {@code 2024-11-18}, {@code 2024-11-18T07:00:00Z}. */
    static Optional<LocalDate> findIso(String written) {
        Matcher iso = ISO.matcher(written.strip());
        return iso.matches() ? parse(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
    }

    /** The same, or {@code 20241118}, {@code Mon, 18 Nov 2024 07:00:00 GMT}, {@code November 18, 2024}. */
    static Optional<LocalDate> find(String written) {
        String trimmed = WEEKDAY.matcher(written.strip().replaceAll("\\s+", " ")).replaceFirst("");
        Matcher basic = BASIC.matcher(trimmed);
        if (basic.matches()) {
            return findIso(basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3));
        }
        return findIso(trimmed).or(() -> findWithMonthName(trimmed));
    }

    private static Optional<LocalDate> findWithMonthName(String trimmed) {
        Matcher dayFirst = DAY_FIRST.matcher(trimmed);
        Matcher monthFirst = MONTH_FIRST.matcher(trimmed);
        String ordered;
        if (dayFirst.matches()) {
            ordered = dayFirst.group(1) + " " + dayFirst.group(2) + " " + dayFirst.group(3);
        } else if (monthFirst.matches()) {
            ordered = monthFirst.group(2) + " " + monthFirst.group(1) + " " + monthFirst.group(3);
        } else {
            return Optional.empty();
        }
        return MONTH_NAMES.stream().flatMap(format -> parse(ordered, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
