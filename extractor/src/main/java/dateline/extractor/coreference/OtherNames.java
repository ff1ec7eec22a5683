package dateline.extractor.coreference;

import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.mention.TextMention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** "Nordfab, formerly Elmworks": two names of one thing, and words between them that say so. */
final class OtherNames {

    private static final Set<String> MARKS = Set.of(",", "(", "-LRB-", "\u2013", "\u2014", "-");
    private static final int LONGEST = 6;

    private OtherNames() {
    }

    /**
     * From the second name to the first.
     *
     * @param phrases what says so, in small letters
     */
    static Map<TextMention, TextMention> find(List<TextMention> names, Set<String> phrases) {
        Map<TextMention, TextMention> found = new HashMap<>();
        for (int i = 1; i < names.size(); i++) {
            TextMention first = names.get(i - 1);
            TextMention second = names.get(i);
            if (first.sentence() == second.sentence() && phrases.contains(between(first, second))
                    && mayBeOne(first.candidates(), second.candidates())) {
                found.put(second, first);
            }
        }
        return found;
    }

    private static String between(TextMention first, TextMention second) {
        StringBuilder words = new StringBuilder();
        for (int i = first.last() + 1; i < second.first() && second.first() - first.last() <= LONGEST; i++) {
            String word = first.sentence().token(i).word();
            if (!MARKS.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    /** What the gazetteer has as two things stays two. */
    private static boolean mayBeOne(List<GazetteerEntry> first, List<GazetteerEntry> second) {
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }
}
