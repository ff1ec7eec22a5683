package dateline.extractor.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a verb has an object, by the sentence frames that WordNet gives its senses; a generated list (decision 34). Of
 * verbs that are used both ways it says nothing.
 */
public final class VerbValency {

    static final String FILE = "wordnet-verbs.tsv";
    static final String TRANSITIVE = "transitive";
    static final String INTRANSITIVE = "intransitive";
    static final String ADJECTIVE = "adjective";

    private static final String COMMENT = "#";

    private final Set<String> transitive = new HashSet<>();
    private final Set<String> intransitive = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();

    private VerbValency() {
    }

    static VerbValency parse(String text) {
        VerbValency valency = new VerbValency();
        text.lines().filter(line -> !line.startsWith(COMMENT) && !line.isBlank()).forEach(valency::add);
        return valency;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        Set<String> words = switch (line.substring(tab + 1)) {
            case TRANSITIVE -> transitive;
            case INTRANSITIVE -> intransitive;
            case ADJECTIVE -> adjectives;
            default -> throw new LexiconException("lexicon/" + FILE + ": '" + line + "' is not a word, a tab and one of "
                    + TRANSITIVE + ", " + INTRANSITIVE + ", " + ADJECTIVE);
        };
        words.add(line.substring(0, Math.max(tab, 0)));
    }

    /** Says little without an object: "arrest". */
    public boolean isTransitive(String lemma) {
        return transitive.contains(lemma);
    }

    /** Has no object: "arrive". */
    public boolean isIntransitive(String lemma) {
        return intransitive.contains(lemma);
    }

    /** A present participle that is an adjective as well: "surrounding". */
    public boolean isAdjective(String participle) {
        return adjectives.contains(participle);
    }
}
