package dateline.extractor.relation;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.model.EventTime;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.Optional;

/** Days, months and years as values. */
final class DateValues {

    private DateValues() {
    }

    /** The value of the expression of time that covers the token, where the text alone tells which days are meant. */
    static Optional<RelationObject.OfValue> at(Sentence sentence, int token) {
        return sentence.times().stream().filter(time -> time.covers(token)).flatMap(time -> of(time).stream())
                .findFirst();
    }

    static Optional<RelationObject.OfValue> of(TimeExpression time) {
        return time.time().days().map(days -> value(days, time.time().span()));
    }

    private static RelationObject.OfValue value(EventTime.Days days, Span span) {
        String day = days.first().toString();
        if (days.first().equals(days.last())) {
            return new RelationObject.OfValue(day, Optional.empty(), "xsd:date", span);
        }
        boolean isMonth = days.first().getMonth() == days.last().getMonth()
                && days.first().getYear() == days.last().getYear();
        return isMonth ? new RelationObject.OfValue(day.substring(0, 7), Optional.empty(), "xsd:gYearMonth", span)
                : new RelationObject.OfValue(day.substring(0, 4), Optional.empty(), "xsd:gYear", span);
    }
}
