package dateline.extractor.event;

import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.predicate.Predicate;

import java.util.List;
import java.util.Optional;

/** An event in a few words. */
final class EventLabels {

    private static final int LONGEST_PHRASE = 60;
    private static final List<String> OBJECTS = List.of("patient", "theme", "recipient", "topic", "destination",
            "place");

    private EventLabels() {
    }

    static String label(List<Filling> fillings, Predicate predicate, String text) {
        String trigger = predicate.sentence().token(predicate.head()).word();
        Optional<String> agent = find(fillings, "agent", text);
        Optional<String> object = OBJECTS.stream().flatMap(role -> find(fillings, role, text).stream()).findFirst();
        if (predicate.kind() == Kind.VERB) {
            return agent.map(words -> words + " ").orElse("") + trigger + object.map(words -> " " + words).orElse("");
        }
        return trigger + object.map(words -> " of " + words).orElse("") + agent.map(words -> " by " + words).orElse("");
    }

    private static Optional<String> find(List<Filling> fillings, String role, String text) {
        return fillings.stream().filter(filling -> filling.role().equals(role)).map(Filling::participant).findFirst()
                .map(participant -> words(participant, text));
    }

    private static String words(Participant participant, String text) {
        if (participant.entity().isPresent()) {
            return participant.entity().get().entity().label();
        }
        String words = participant.span().in(text).replaceAll("\\s+", " ");
        return words.length() <= LONGEST_PHRASE ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_PHRASE) > 0
                ? words.lastIndexOf(' ', LONGEST_PHRASE) : LONGEST_PHRASE) + " …";
    }
}
