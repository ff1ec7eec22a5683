package dateline.extractor.event;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.TimeExpression;
import dateline.extractor.annotate.Token;
import dateline.extractor.lexicon.LexicalEntry.Kind;
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
        Optional<TimeExpression> adjacent = sentence.times().stream()
                .filter(time -> nounBefore(sentence, time).filter(noun -> isPartOf(predicate, noun)).isPresent())
                .findFirst();
        if (adjacent.isPresent()) {
            return adjacent.map(TimeExpression::time);
        }
        List<Integer> anchors = new ArrayList<>();
        anchors.add(predicate.head());
        predicate.support().ifPresent(anchors::add);
        for (Dependency edge : sentence.graph().above(predicate.head())) {
            if (edge.is("nsubj") && edge.governor() >= 0 && HAPPENING.contains(sentence.lemma(edge.governor()))) {
                anchors.add(edge.governor());
            }
        }
        return anchors.stream().flatMap(anchor -> sentence.graph().below(anchor).stream())
                .filter(edge -> edge.is("obl") || edge.is("nmod") || edge.is("advmod") || edge.is("dep")
                        || edge.is("nummod"))
                .flatMap(edge -> sentence.times().stream().filter(time -> time.covers(edge.dependent())))
                .filter(time -> time.first() > predicate.head() || nounBefore(sentence, time).isEmpty())
                .map(TimeExpression::time).findFirst();
    }

    /**
     * "Since the invasion of Ukraine on February 24, allies have helped": a date right behind a noun that stands before the
     * verb is the noun's, though parsers give it to the verb.
     */
    private static Optional<Integer> nounBefore(Sentence sentence, TimeExpression time) {
        int preposition = time.first() - 1;
        boolean isBehindNoun = preposition > 0 && sentence.token(preposition).pos().equals("IN")
                && sentence.token(preposition - 1).isNoun();
        boolean isBeforeVerb = sentence.tokens().subList(0, time.first()).stream().noneMatch(Token::isVerb);
        return isBehindNoun && isBeforeVerb ? Optional.of(preposition - 1) : Optional.empty();
    }

    private static boolean isPartOf(Predicate predicate, int noun) {
        return predicate.head() == noun || predicate.kind() == Kind.NOUN && predicate.head() < noun
                && predicate.arguments().stream().anyMatch(argument -> argument.head() == noun);
    }
}
