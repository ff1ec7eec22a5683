package dateline.extractor.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One word in one of its meanings: what it evokes and how its arguments fill the roles.
 *
 * @param words    the lemmas; more than one for phrasal verbs and fixed phrases
 * @param mapping  grammatical function to the roles that its frame names, in the order of preference
 * @param required functions that must be there
 */
public record LexicalEntry(Concept concept, List<String> words, Kind kind, Map<String, List<String>> mapping,
                           Set<String> required) {

    /** The part of speech. */
    public enum Kind {
        VERB, NOUN, ADJECTIVE
    }

    /** What the functions of a noun stand for in the frame of its verb. */
    private static final Map<String, String> NOMINAL = Map.of("poss", "subj", "by", "subj", "adj", "subj", "of", "obj");

    static LexicalEntry of(Concept concept, String phrase, Kind kind, Map<String, String> frame) {
        Map<String, List<String>> mapping = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        frame.forEach((key, value) -> {
            String function = key.endsWith("!") ? key.substring(0, key.length() - 1) : key;
            if (key.endsWith("!")) {
                required.add(function);
            }
            mapping.put(function, List.of(value.split("\\|")));
        });
        if (kind == Kind.NOUN) {
            addNominal(mapping);
        }
        return new LexicalEntry(concept, List.of(phrase.split(" ")), kind, mapping, required);
    }

    /** The same meaning of a verb's gerund: "the signing of the accord by both". */
    LexicalEntry asNoun() {
        Map<String, List<String>> nominal = new LinkedHashMap<>(mapping);
        addNominal(nominal);
        boolean needsObject = required.contains("obj");
        return new LexicalEntry(concept, words, Kind.NOUN, nominal, needsObject ? Set.of("of") : Set.of());
    }

    private static void addNominal(Map<String, List<String>> mapping) {
        NOMINAL.forEach((nominal, verbal) -> {
            if (mapping.containsKey(verbal)) {
                mapping.putIfAbsent(nominal, mapping.get(verbal));
            }
        });
    }

    /** How rules are named in the graph and in messages. */
    public String rule() {
        return concept.name() + "/" + String.join(" ", words);
    }
}
