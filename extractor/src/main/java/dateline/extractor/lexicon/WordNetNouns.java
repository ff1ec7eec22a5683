package dateline.extractor.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/** The generated list of nouns that WordNet has below the synsets of {@code types.yaml} (decision 27). */
final class WordNetNouns {

    static final String FILE = "wordnet-nouns.tsv";

    private static final String COMMENT = "#";

    private WordNetNouns() {
    }

    /** Nouns and their classes. */
    static Map<String, String> parse(String text) {
        Map<String, String> nouns = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith(COMMENT) && !line.isBlank()).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                throw new LexiconException("lexicon/" + FILE + ": '" + line + "' is not a noun, a tab and a class");
            }
            nouns.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return nouns;
    }
}
