package dateline.extractor.coreference;

import dateline.extractor.mention.TextMention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "World Health Organization (WHO)": a short form in brackets behind the name it stands for. */
final class Abbreviations {

    private Abbreviations() {
    }

    /** From the short form to the long one. */
    static Map<TextMention, TextMention> find(List<TextMention> names) {
        Map<TextMention, TextMention> found = new HashMap<>();
        for (int i = 1; i < names.size(); i++) {
            TextMention longForm = names.get(i - 1);
            TextMention shortForm = names.get(i);
            if (isBehind(longForm, shortForm) && isShortFor(shortForm.words(), longForm.words())) {
                found.put(shortForm, longForm);
            }
        }
        return found;
    }

    private static boolean isBehind(TextMention longForm, TextMention shortForm) {
        return longForm.sentence() == shortForm.sentence() && shortForm.first() == longForm.last() + 2
                && shortForm.isBracketed();
    }

    /** At least half of the letters of the short form, in order, are initials or capitals of the long one. */
    static boolean isShortFor(String shortForm, String longForm) {
        String letters = shortForm.replaceAll("[^\\p{Lu}]", "");
        if (letters.length() < 2 || shortForm.indexOf(' ') >= 0 || longForm.indexOf(' ') < 0) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : longForm.split("[ -]+")) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        int matched = 0;
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = initials.indexOf(letters.substring(i, i + 1), from);
            if (at >= 0) {
                matched++;
                from = at + 1;
            }
        }
        return matched * 2 >= letters.length();
    }
}
