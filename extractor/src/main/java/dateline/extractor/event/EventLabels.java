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

    private final String text;
    private final String rule;

    /** @param rule that found the event: class and words */
    EventLabels(String text, String rule) {
        this.text = text;
        this.rule = rule;
    }

    String label(List<Filling> fillings, Predicate predicate) {
        String trigger = trigger(predicate);
        Optional<String> agent = find(fillings, "agent");
        Optional<String> object = OBJECTS.stream().flatMap(role -> find(fillings, role).stream()).findFirst();
        if (predicate.kind() == Kind.VERB) {
            return agent.map(words -> words + " ").orElse("") + trigger + object.map(words -> " " + words).orElse("");
        }
        return trigger + object.map(words -> " of " + words).orElse("") + agent.map(words -> " by " + words).orElse("");
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

    private Optional<String> find(List<Filling> fillings, String role) {
        return fillings.stream().filter(filling -> filling.role().equals(role)).map(Filling::participant).findFirst()
                .map(this::words);
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
