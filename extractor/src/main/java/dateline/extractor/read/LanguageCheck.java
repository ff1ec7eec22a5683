package dateline.extractor.read;

import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells texts that are not English before the models, which know no other language, spend minutes on them: by script, and
 * by which language's function words are most frequent. What shows neither, such as a table, passes.
 */
public final class LanguageCheck {

    private static final String ENGLISH = "English";
    /** As much of a text as is looked at, in characters. */
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_WORDS = 4;

    private final Map<String, Set<String>> functionWords = new TreeMap<>();

    /** @param functionWords in lower case, by the name of their language */
    public LanguageCheck(Map<String, List<String>> functionWords) {
        functionWords.forEach((language, words) -> this.functionWords.put(language, new HashSet<>(words)));
    }

    /** What is wrong with the language of the text; empty when it is, or may be, English. */
    public Optional<Issue> check(Document document) {
        String text = document.text().substring(0, Math.min(LOOKED_AT, document.text().length()));
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN).count();
        if (latin * 2 < letters) {
            return Optional.of(new Issue.ForeignLanguage(document.id(), "a language of another script"));
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            functionWords.forEach((language, words) -> counts.merge(language, words.contains(word) ? 1 : 0, Integer::sum));
        }
        String most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(ENGLISH);
        boolean isForeign = counts.getOrDefault(most, 0) >= FEWEST_WORDS
                && counts.get(most) > 2 * counts.getOrDefault(ENGLISH, 0);
        return isForeign ? Optional.of(new Issue.ForeignLanguage(document.id(), most)) : Optional.empty();
    }
}
