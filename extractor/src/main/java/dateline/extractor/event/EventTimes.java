package dateline.extractor.event;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.model.EventTime;
import dateline.extractor.predicate.Predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When an event takes place: the expression of time that its trigger governs. */
final class EventTimes {

    /** "The invasion began in February": their time is their subject's. */
    private static final Set<String> HAPPENING = Set.of("begin", "start", "occur", "happen", "come", "take", "end");

    private EventTimes() {
    }

    static Optional<EventTime> of(Predicate predicate) {
        Sentence sentence = predicate.sentence();
        if (sentence.times().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> anchors = new ArrayList<>();
        anchors.add(predicate.head());
        predicate.support().ifPresent(anchors::add);
        for (Dependency edge : sentence.graph().above(predicate.head())) {
            if (edge.is("nsubj") && edge.governor() >= 0 && HAPPENING.contains(sentence.lemma(edge.governor()))) {
                anchors.add(edge.governor());
            }
        }
        // "the invasion of Ukraine on February 24": parsers hang the date on the noun before it
        predicate.arguments().stream().filter(argument -> sentence.token(argument.head()).isNoun())
                .filter(argument -> argument.head() > predicate.head())
                .forEach(argument -> anchors.add(argument.head()));
        return anchors.stream().flatMap(anchor -> sentence.graph().below(anchor).stream())
                .filter(edge -> edge.is("obl") || edge.is("nmod") || edge.is("advmod") || edge.is("dep")
                        || edge.is("nummod"))
                .flatMap(edge -> expression(sentence, edge.dependent()).stream())
                .findFirst();
    }

    private static Optional<EventTime> expression(Sentence sentence, int token) {
        return sentence.times().stream().filter(time -> time.covers(token)).map(TimeExpression::time).findFirst();
    }
}
