package dateline.extractor.link;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.coreference.Chain;
import dateline.extractor.mention.TextMention;

import java.util.Locale;
import java.util.Optional;

/**
 * What a text says that an abbreviation stands for, name or not: "artificial pancreas (AP)". The words before the bracket
 * whose initials make up the abbreviation (Schwartz and Hearst, 2003, in short).
 */
final class SpelledOut {

    private static final int LONGEST = 6;
    private static final int UNSAID_WORDS = 3;

    private SpelledOut() {
    }

    /** The words that the text puts before an abbreviation in brackets, of a chain that is only known by that. */
    static Optional<String> find(Chain chain) {
        boolean isAbbreviation = chain.mentions().stream().filter(TextMention::isName)
                .allMatch(name -> isAbbreviation(name.words()));
        return !isAbbreviation ? Optional.empty() : chain.mentions().stream().filter(TextMention::isName)
                .flatMap(name -> before(name).stream()).findFirst();
    }

    /** The long name of a chain of which the gazetteer knows at best the abbreviation. */
    static Optional<String> findLongName(Chain chain) {
        boolean isKnown = chain.mentions().stream().filter(TextMention::isName)
                .anyMatch(name -> !isAbbreviation(name.words()) && !name.candidates().isEmpty());
        return isKnown ? Optional.empty() : chain.findFullestName().map(TextMention::words)
                .filter(words -> words.indexOf(' ') > 0);
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.length() <= LONGEST && name.equals(name.toUpperCase(Locale.ROOT))
                && name.codePoints().allMatch(Character::isLetter);
    }

    private static Optional<String> before(TextMention name) {
        Sentence sentence = name.sentence();
        int open = name.first() - 1;
        String letters = name.words().toLowerCase(Locale.ROOT);
        int least = Math.max(0, open - letters.length() - UNSAID_WORDS);
        for (int start = open - 1; name.isBracketed() && start >= least; start--) {
            if (isSpelledBy(letters, sentence, start, open)) {
                return Optional.of(new TextMention(sentence, start, open - 1, open - 1, name.kind(), name.type(),
                        name.candidates(), false).words());
            }
        }
        return Optional.empty();
    }

    /** Whether the letters are initials of the words, in their order; some words ("of") may have none. */
    private static boolean isSpelledBy(String letters, Sentence sentence, int start, int end) {
        int matched = 0;
        for (int i = start; i < end; i++) {
            boolean isNext = matched < letters.length()
                    && Character.toLowerCase(sentence.token(i).word().charAt(0)) == letters.charAt(matched);
            if (i == start && !isNext) {
                return false;
            }
            matched += isNext ? 1 : 0;
        }
        return matched == letters.length();
    }
}
