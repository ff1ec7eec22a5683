package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.model.MentionKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** "World Health Organization (WHO)": a short form in brackets behind the name it stands for. */
public final class Abbreviations {

    private Abbreviations() {
    }

    /** From the short form to the long one. */
    public static Map<TextMention, TextMention> find(List<TextMention> names) {
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

    /** The names of the sentence, and the short forms behind them that nobody knew for names. */
    static List<TextMention> complete(Sentence sentence, List<TextMention> names) {
        List<TextMention> all = new ArrayList<>(names);
        for (TextMention name : names) {
            int at = name.last() + 2;
            boolean isKnown = names.stream().anyMatch(other -> other.covers(at));
            if (at + 1 < sentence.size() && !isKnown && !name.isDemonym()) {
                TextMention shortForm =
                        new TextMention(sentence, at, at, at, MentionKind.NAME, name.type(), List.of(), false);
                String word = shortForm.words();
                boolean isCapital = word.equals(word.toUpperCase(Locale.ROOT));
                if (isCapital && shortForm.isBracketed() && isShortFor(word, name.words())) {
                    all.add(shortForm);
                }
            }
        }
        all.sort(Comparator.comparing(TextMention::span));
        return List.copyOf(all);
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
