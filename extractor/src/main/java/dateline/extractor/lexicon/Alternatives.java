package dateline.extractor.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences that differ in a word, written as one. */
final class Alternatives {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)]");

    private Alternatives() {
    }

    /** Every choice of one word for each pair of brackets; the first word of each comes first. */
    static List<String> expand(String text) {
        Matcher choice = CHOICE.matcher(text);
        if (!choice.find()) {
            return List.of(text);
        }
        return Stream.of(choice.group(1).split("\\|"))
                .map(word -> text.substring(0, choice.start()) + word + text.substring(choice.end()))
                .flatMap(sentence -> expand(sentence).stream()).toList();
    }
}
