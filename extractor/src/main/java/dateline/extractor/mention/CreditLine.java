package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.annotate.Token;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.lexicon.Grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "rc/gsw (AFP, Reuters)", "Author: Jane Smith": who made the article. Such a line says nothing of the world, so what it
 * names is no entity of the text.
 */
final class CreditLine {

    private static final int LONGEST_SIGN = 4;
    private static final String AGENCY = "NewsOrganization";

    private final Gazetteer gazetteer;
    private final Set<String> words;

    CreditLine(Gazetteer gazetteer, Grammar grammar) {
        this.gazetteer = gazetteer;
        this.words = new HashSet<>(grammar.creditWords());
    }

    /** Whether all of the sentence is signs of authors, agencies, and people behind a word such as "Editor:". */
    boolean is(Sentence sentence) {
        boolean hasPeople = false;
        boolean hasCredit = false;
        for (Token token : sentence.tokens()) {
            String word = token.word();
            boolean isCreditWord = words.contains(word.toLowerCase(Locale.ROOT))
                    && token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).word().equals(":");
            boolean isAgency = isAgency(word);
            hasPeople |= isCreditWord;
            hasCredit |= isCreditWord || isAgency;
            boolean isSign = word.equals(word.toLowerCase(Locale.ROOT))
                    && (word.length() <= LONGEST_SIGN || word.indexOf('/') > 0);
            boolean isName = hasPeople && Character.isUpperCase(word.codePointAt(0));
            if (!isCreditWord && !isAgency && !isSign && !isName) {
                return false;
            }
        }
        return hasCredit;
    }

    /** One agency, or several that the tokenizer left joined: "AFP/Reuters". */
    private boolean isAgency(String word) {
        List<String> parts = List.of(word.split("/"));
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.length() <= LONGEST_SIGN
                && part.equals(part.toLowerCase(Locale.ROOT)) || gazetteer.listByName(part).stream()
                .anyMatch(entry -> entry.type().equals(AGENCY)))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
