package dateline.extractor.annotate;

import dateline.extractor.model.EventTime;
import dateline.extractor.model.Span;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkListener;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds expressions of time with SUTime (Chang and Manning, 2012) and says which days they mean. SUTime is slow, so only
 * sentences with a word of time reach it.
 */
final class TimeTagger {

    private static final Set<String> TIME_WORDS = Set.of(
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
            "tonight", "day", "week", "month", "year", "decade", "weekend", "morning", "afternoon", "evening", "night",
            "spring", "summer", "autumn", "winter");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");

    private final TimeAnnotator sutime;

    TimeTagger() {
        Properties properties = new Properties();
        properties.setProperty("sutime.includeRange", "false");
        properties.setProperty("sutime.markTimeRanges", "false");
        sutime = new TimeAnnotator("sutime", properties);
    }

    List<TimeExpression> tag(CoreMap sentence, List<Token> tokens, Optional<LocalDate> published,
                             WorkListener listener) {
        if (tokens.stream().noneMatch(TimeTagger::isTimeWord)) {
            return List.of();
        }
        listener.did(Work.SENTENCES_TIMED, 1);
        Annotation annotation = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class));
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        published.ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        sutime.annotate(annotation);
        List<TimeExpression> expressions = new ArrayList<>();
        for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            if (timex == null || !isPointInTime(timex)) {
                continue;
            }
            int offset = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
            int first = found.get(CoreAnnotations.TokenBeginAnnotation.class) - offset;
            int last = found.get(CoreAnnotations.TokenEndAnnotation.class) - offset - 1;
            if (first >= 0 && last < tokens.size() && first <= last) {
                Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
                expressions.add(new TimeExpression(first, last, new EventTime(span, days(timex.value()))));
            }
        }
        return expressions;
    }

    /** Days, months, years; not "previously", "now" or "three months". */
    private static boolean isPointInTime(Timex timex) {
        boolean isDate = timex.timexType().equals("DATE") || timex.timexType().equals("TIME");
        return isDate && timex.value() != null && !timex.value().endsWith("_REF");
    }

    private static boolean isTimeWord(Token token) {
        String lower = token.word().toLowerCase(Locale.ROOT);
        boolean isModal = lower.equals("may") && !token.isProperNoun();
        return TIME_WORDS.contains(lower) && !isModal || TIME_WORDS.contains(token.lemma()) && !isModal
                || YEAR.matcher(token.word()).matches();
    }

    /** The days of a TIMEX3 value; absent for what is relative, vague or recurring. */
    static Optional<EventTime.Days> days(String value) {
        Matcher matcher = VALUE.matcher(value == null ? "" : value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new EventTime.Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new EventTime.Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new EventTime.Days(day, day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
