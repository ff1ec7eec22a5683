package dateline.extractor.relation;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.model.RelationObject.OfValue;
import dateline.extractor.model.Span;
import dateline.extractor.model.Tenure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates of positions: "mayor <i>from 2009 to 2017</i>", "has been minister <i>since March</i>". */
final class Tenures {

    private static final Set<String> FROM = Set.of("from", "since");
    private static final Set<String> UNTIL = Set.of("until", "till", "through", "to");
    private static final String BETWEEN = "between";

    private Tenures() {
    }

    /** What the sentence says of the office that has this title. */
    static Tenure of(Sentence sentence, Span title) {
        List<TimeExpression> dates = datesOf(sentence, sentence.tokenAt(title.end() - 1));
        Optional<OfValue> from = Optional.empty();
        Optional<OfValue> until = Optional.empty();
        for (TimeExpression date : dates) {
            String preposition = preposition(sentence, date);
            boolean isSecond = preposition.equals("and") && from.isPresent();
            if (FROM.contains(preposition) || preposition.equals(BETWEEN)) {
                from = from.or(() -> DateValues.of(date));
            } else if (UNTIL.contains(preposition) && (from.isPresent() || !preposition.equals("to")) || isSecond) {
                until = until.or(() -> DateValues.of(date));
            }
        }
        return new Tenure(from, until);
    }

    /** Those behind the office that depend on it, on what predicates it, or on another of them; in the order of the text. */
    private static List<TimeExpression> datesOf(Sentence sentence, int office) {
        Set<Integer> anchors = new HashSet<>(Set.of(office));
        sentence.graph().above(office).stream().map(Dependency::governor).filter(governor -> governor >= 0)
                .forEach(anchors::add);
        List<TimeExpression> dates = new ArrayList<>();
        for (TimeExpression time : sentence.times()) {
            boolean isAnchored = time.first() > office && isBelow(sentence, time, anchors);
            if (isAnchored) {
                dates.add(time);
                for (int token = time.first(); token <= time.last(); token++) {
                    anchors.add(token);
                }
            }
        }
        return dates;
    }

    private static boolean isBelow(Sentence sentence, TimeExpression time, Set<Integer> anchors) {
        for (int token = time.first(); token <= time.last(); token++) {
            if (sentence.graph().above(token).stream().anyMatch(edge -> anchors.contains(edge.governor())
                    && !time.covers(edge.governor()))) {
                return true;
            }
        }
        return false;
    }

    private static String preposition(Sentence sentence, TimeExpression date) {
        return date.first() > 0 ? sentence.lemma(date.first() - 1) : "";
    }
}
