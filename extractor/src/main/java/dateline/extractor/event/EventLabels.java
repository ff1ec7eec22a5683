package dateline.extractor.event;

import dateline.extractor.annotate.Token;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.predicate.Argument;
import dateline.extractor.predicate.Predicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An event in a few words. */
final class EventLabels {

    private static final int LONGEST_PHRASE = 60;
    private static final String OF = "of";
    private static final List<String> OBJECTS = List.of("patient", "theme", "recipient", "topic", "destination",
            "place");

    private final String text;
    private final String rule;

    /** @param rule that found the event: class and words */
    EventLabels(String text, String rule) {
        this.text = text;
        this.rule = rule;
    }

    String label(List<Filling> fillings, Predicate predicate) {
        String trigger = trigger(predicate);
        Optional<String> agent = list(fillings, "agent", predicate).map(this::words).findFirst();
        Optional<Participant> object = findObject(fillings, predicate);
        if (predicate.kind() != Kind.VERB) {
            return object.map(it -> withObject(trigger, it, predicate)).orElse(trigger)
                    + agent.map(words -> " by " + words).orElse("");
        }
        if (agent.isEmpty() && object.isPresent() && isPassiveSubject(object.get(), predicate)) {
            return words(object.get()) + " " + trigger;
        }
        return agent.map(words -> words + " ").orElse("") + trigger + object.map(it ->
                findPreposition(it, predicate, trigger).map(preposition -> " " + preposition).orElse("") + " " + words(it)).orElse("");
    }

    /** What is attacked, given or meant; where nothing is, what the event is done with, if that is its object. */
    private Optional<Participant> findObject(List<Filling> fillings, Predicate predicate) {
        return Stream.concat(OBJECTS.stream().flatMap(role -> list(fillings, role, predicate))
                        .filter(object -> isDirect(object, predicate)),
                Stream.concat(list(fillings, "instrument", predicate).filter(object -> isDirect(object, predicate)),
                        OBJECTS.stream().flatMap(role -> list(fillings, role, predicate)))).findFirst();
    }

    private static boolean isDirect(Participant participant, Predicate predicate) {
        List<String> functions = functions(participant, predicate);
        return functions.contains(GrammaticalFunction.OBJECT) || functions.contains(OF);
    }

    /** "strikes on the port", "missile approval", "accusations that ...". */
    private String withObject(String trigger, Participant object, Predicate predicate) {
        String words = words(object);
        List<String> functions = functions(object, predicate);
        if (functions.contains(GrammaticalFunction.COMPOUND)) {
            return words + " " + trigger;
        }
        if (functions.contains(GrammaticalFunction.THAT_CLAUSE) || functions.contains(GrammaticalFunction.INFINITIVE)) {
            return trigger + " " + words;
        }
        return trigger + " " + findPreposition(object, predicate, trigger).orElse(OF) + " " + words;
    }

    private static List<String> functions(Participant participant, Predicate predicate) {
        return predicate.arguments().stream().filter(argument -> argument.head() == participant.head())
                .map(Argument::function).toList();
    }

    /** What is no function of grammar is a preposition; what a verb reaches through "the use of" is its object. */
    private static Optional<String> findPreposition(Participant participant, Predicate predicate, String trigger) {
        List<String> functions = functions(participant, predicate);
        return functions.stream().anyMatch(GrammaticalFunction.ALL::contains) ? Optional.empty()
                : functions.stream().filter(function -> function.indexOf('.') < 0)
                .filter(function -> predicate.kind() != Kind.VERB || !function.equals(OF))
                .filter(function -> !trigger.endsWith(" " + function)).findFirst(); // "called on" has it
    }

    private static boolean isPassiveSubject(Participant participant, Predicate predicate) {
        return predicate.sentence().graph().below(predicate.head()).stream()
                .anyMatch(edge -> edge.dependent() == participant.head() && edge.relation().equals("nsubj:pass"));
    }

    /** "takes office": with the fixed words of the phrase. */
    private String trigger(Predicate predicate) {
        String word = predicate.sentence().token(predicate.head()).word();
        int space = rule.indexOf(' ');
        if (space < 0) {
            return word;
        }
        return predicate.kind() == Kind.VERB ? word + rule.substring(space)
                : rule.substring(rule.indexOf('/') + 1, rule.lastIndexOf(' ') + 1) + word;
    }

    /** Words that hold the event's own say nothing more of it. */
    private Stream<Participant> list(List<Filling> fillings, String role, Predicate predicate) {
        Token event = predicate.sentence().token(predicate.head());
        return fillings.stream().filter(filling -> filling.role().equals(role)).map(Filling::participant)
                .filter(participant -> participant.entity().isPresent() ? !words(participant).contains(event.word())
                        : !participant.span().contains(event.span()));
    }

    private String words(Participant participant) {
        if (participant.entity().isPresent()) {
            return participant.entity().get().entity().label();
        }
        String words = participant.span().in(text).replaceAll("\\s+", " ");
        return words.length() <= LONGEST_PHRASE ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_PHRASE) > 0
                ? words.lastIndexOf(' ', LONGEST_PHRASE) : LONGEST_PHRASE) + " …";
    }
}
