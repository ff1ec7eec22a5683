package dateline.extractor.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One word in one of its meanings: what it evokes and how its arguments fill the roles.
 *
 * @param words    the lemmas; more than one for phrasal verbs and fixed phrases
 * @param mapping  grammatical function to what its frame names, in the order of preference: each time the roles that
 *                 are filled together
 * @param required functions that must be there
 * @param excluded functions that must not be there
 */
public record LexicalEntry(Concept concept, List<String> words, Kind kind, Map<String, List<List<Target>>> mapping,
                           Set<String> required, Set<String> excluded) {

    /** What a frame says of a function that must not be there: "add that it rained" is to say so, "add sugar" is not. */
    static final String NONE = "none";

    /** The part of speech. */
    public enum Kind {
        VERB, NOUN, ADJECTIVE
    }

    /** What the functions of a noun stand for in the frame of its verb. */
    private static final Map<String, String> NOMINAL = Map.of("poss", "subj", "by", "subj", "adj", "subj", "of", "obj");

    static LexicalEntry of(Concept concept, String phrase, Kind kind, Map<String, String> frame) {
        Map<String, List<List<Target>>> mapping = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        frame.forEach((key, value) -> {
            if (value.equals(NONE)) {
                excluded.add(key);
                return;
            }
            String function = key.endsWith("!") ? key.substring(0, key.length() - 1) : key;
            if (key.endsWith("!")) {
                required.add(function);
            }
            mapping.put(function, Stream.of(value.split("\\|"))
                    .map(choice -> Stream.of(choice.split("&")).map(Target::of).toList()).toList());
        });
        if (kind == Kind.NOUN) {
            addNominal(mapping);
        }
        return new LexicalEntry(concept, List.of(phrase.split(" ")), kind, mapping, required, excluded);
    }

    /**
     * A role that a frame names, and the types that its filler must be known to have.
     *
     * @param types empty when the frame wants no more than the role does
     */
    public record Target(String role, List<String> types) {

        /** @param words such as {@code theme} or {@code theme=Weapon/Vehicle} */
        static Target of(String words) {
            int equals = words.indexOf('=');
            return equals < 0 ? new Target(words, List.of())
                    : new Target(words.substring(0, equals), List.of(words.substring(equals + 1).split("/")));
        }
    }

    /** The same meaning of a verb's gerund: "the signing of the accord by both". */
    LexicalEntry asNoun() {
        Map<String, List<List<Target>>> nominal = new LinkedHashMap<>(mapping);
        addNominal(nominal);
        return new LexicalEntry(concept, words, Kind.NOUN, nominal, ofNoun(required), ofNoun(excluded));
    }

    /** Nobody need be named who does it. */
    private static Set<String> ofNoun(Set<String> functions) {
        return functions.stream().filter(function -> !function.equals("subj"))
                .map(function -> function.equals("obj") ? "of" : function).collect(Collectors.toSet());
    }

    private static void addNominal(Map<String, List<List<Target>>> mapping) {
        NOMINAL.forEach((nominal, verbal) -> {
            if (mapping.containsKey(verbal)) {
                mapping.putIfAbsent(nominal, mapping.get(verbal));
            }
        });
    }

    /** How rules are named in the graph and in messages. */
    public String rule() {
        return concept.name() + "/" + String.join(" ", words).replace(" - ", "-");
    }
}
