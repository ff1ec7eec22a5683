package dateline.extractor.event;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.frame.Filling;
import dateline.extractor.frame.Participant;
import dateline.extractor.lexicon.GrammaticalFunction;
import dateline.extractor.lexicon.LexicalEntry.Kind;
import dateline.extractor.predicate.Argument;
import dateline.extractor.predicate.Predicate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An event in a few words. */
final class EventLabels {

    private static final int LONGEST_PHRASE = 60;
    private static final String OF = "of";
    private static final List<String> OBJECTS = List.of("patient", "theme", "recipient", "topic", "destination",
            "place");

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final String rule;

    /** @param rule that found the event: class and words */
    EventLabels(String text, String rule) {
        this.text = text;
        this.rule = rule;
    }

    String label(List<Filling> fillings, Predicate predicate) {
        Optional<Participant> agent = list(fillings, "agent", predicate).findFirst();
        Optional<Participant> object = findObject(fillings, predicate);
        return predicate.kind() == Kind.NOUN ? ofNoun(agent, object, predicate) : ofVerb(agent, object, predicate);
    }

    private String ofNoun(Optional<Participant> agent, Optional<Participant> object, Predicate predicate) {
        String trigger = nounTrigger(predicate);
        return object.map(it -> withObject(trigger, it, predicate)).orElse(trigger)
                + agent.map(it -> " by " + words(it)).orElse("");
    }

    private String ofVerb(Optional<Participant> agent, Optional<Participant> object, Predicate predicate) {
        String verb = agent.map(it -> words(it) + " " + finite(predicate, it))
                .orElseGet(() -> predicate.sentence().token(predicate.head()).word());
        String fixed = fixedWords(predicate);
        if (object.isEmpty()) {
            return verb + fixed;
        }
        String complement = findPreposition(object.get(), predicate).map(preposition -> " " + preposition)
                .filter(preposition -> !fixed.endsWith(preposition)).orElse("") + " " + words(object.get());
        if (agent.isEmpty() && isSubject(object.get(), predicate)) {
            return words(object.get()) + " " + verb + fixed;
        }
        boolean isInside = functions(object.get(), predicate).contains(GrammaticalFunction.OBJECT)
                && !hasParticle(predicate);
        return isInside ? verb + complement + fixed : verb + fixed + complement;
    }

    /** As a headline has it: "Italy <i>to send</i> aid", "Italy <i>sends</i> aid" where the text has "sending". */
    private String finite(Predicate predicate, Participant agent) {
        Token verb = predicate.sentence().token(predicate.head());
        boolean hasDo = below(predicate, "aux").map(Token::lemma).anyMatch("do"::equals);
        if (verb.pos().equals("VB") && !hasDo) {
            return "to " + verb.word();
        }
        return verb.pos().equals("VB") || verb.pos().equals("VBG")
                ? isPlural(predicate.sentence(), agent) ? plural(verb.lemma()) : singular(verb.lemma()) : verb.word();
    }

    private boolean isPlural(Sentence sentence, Participant agent) {
        Token head = sentence.token(agent.head());
        String words = words(agent);
        return words.contains(" and ") || head.pos().endsWith("S") && words.contains(head.word());
    }

    private static String plural(String lemma) {
        return lemma.equals("be") ? "are" : lemma;
    }

    /** The third person of the present. */
    private static String singular(String lemma) {
        return switch (lemma) {
            case "be" -> "is";
            case "have" -> "has";
            default -> lemma.matches(".*(s|x|z|ch|sh|o)") ? lemma + "es"
                    : lemma.matches(".*[^aeiou]y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
        };
    }

    private static boolean hasParticle(Predicate predicate) {
        return below(predicate, "compound:prt").findAny().isPresent();
    }

    private static Stream<Token> below(Predicate predicate, String relation) {
        return predicate.sentence().graph().below(predicate.head()).stream()
                .filter(edge -> edge.relation().equals(relation))
                .map(edge -> predicate.sentence().token(edge.dependent()));
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
        return trigger + " " + findPreposition(object, predicate).orElse(OF) + " " + words;
    }

    private static List<String> functions(Participant participant, Predicate predicate) {
        return predicate.arguments().stream().filter(argument -> argument.head() == participant.head())
                .map(Argument::function).toList();
    }

    /**
     * What is no function of grammar is a preposition; what a verb reaches through "the use of" is its object, unless
     * the noun is part of the phrase: "took control <i>of</i> a reef".
     */
    private Optional<String> findPreposition(Participant participant, Predicate predicate) {
        List<String> functions = functions(participant, predicate);
        return functions.stream().anyMatch(GrammaticalFunction.ALL::contains) ? Optional.empty()
                : functions.stream().filter(function -> function.indexOf('.') < 0)
                .filter(function -> predicate.kind() != Kind.VERB || !function.equals(OF)
                        || !fixedWords(predicate).isEmpty() && !hasParticle(predicate)).findFirst();
    }

    /** "Ten people <i>died</i>", "the guards <i>were attacked</i>". */
    private static boolean isSubject(Participant participant, Predicate predicate) {
        return Stream.concat(below(predicate, "nsubj"), below(predicate, "nsubj:pass"))
                .anyMatch(token -> token.index() == participant.head());
    }

    /** "takes <i>office</i>": the fixed words of the phrase. */
    private String fixedWords(Predicate predicate) {
        int space = rule.indexOf(' ');
        return space < 0 || predicate.kind() != Kind.VERB ? "" : rule.substring(space);
    }

    /** "<i>peace</i> talks": with the fixed words of the phrase. */
    private String nounTrigger(Predicate predicate) {
        String word = predicate.sentence().token(predicate.head()).word();
        return rule.indexOf(' ') < 0 ? word
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
        String unquoted = QUOTATION_MARKS.matcher(participant.span().in(text)).replaceAll("");
        String words = BLANKS.matcher(unquoted).replaceAll(" ");
        return words.length() <= LONGEST_PHRASE ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_PHRASE) > 0
                ? words.lastIndexOf(' ', LONGEST_PHRASE) : LONGEST_PHRASE) + " …";
    }
}
