package dateline.extractor.kb;

import com.fasterxml.jackson.annotation.JsonProperty;
import dateline.extractor.resource.YamlResource;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells names and titles from the noise of a dictionary, as {@code noise.yaml} says. */
final class NameFilter {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int LAST_LATIN = 0x24f;

    private final Noise noise;
    private final List<Predicate<String>> titles;

    private record Noise(@JsonProperty("in_names") List<String> inNames,
                         @JsonProperty("before_names") List<String> beforeNames, List<String> titles) {
    }

    private NameFilter(Noise noise) {
        this.noise = noise;
        titles = noise.titles().stream().map(Pattern::compile).map(Pattern::asPredicate).toList();
    }

    static NameFilter load() {
        return new NameFilter(YamlResource.read(NameFilter.class, "noise.yaml", Noise.class));
    }

    /** Whether an English text may have the words as a name: not too long, with a capital letter, in Latin script. */
    boolean isName(String words) {
        if (words.isBlank() || words.length() > LONGEST || !hasFormOfName(words)) {
            return false;
        }
        for (String beginning : noise.beforeNames()) {
            if (words.startsWith(beginning)) {
                return false;
            }
        }
        String small = words.toLowerCase(Locale.ROOT);
        for (String part : noise.inNames()) {
            if (small.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFormOfName(String words) {
        int spaces = 0;
        boolean isCapitalised = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            spaces += c == ' ' ? 1 : 0;
            isCapitalised |= Character.isUpperCase(c);
            if (c > LAST_LATIN && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        char last = words.charAt(words.length() - 1);
        return isCapitalised && spaces < MOST_WORDS && last != ',' && last != ';' && last != ':';
    }

    boolean isTitle(String title) {
        return titles.stream().noneMatch(each -> each.test(title));
    }
}
