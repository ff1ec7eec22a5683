package dateline.extractor.mention;

import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.WordGroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Offices of several words, "Secretary of State": the models take parts of them for names. */
final class Titles {

    private static final int LONGEST = 5;

    record Title(int first, int last) {
    }

    private Titles() {
    }

    static Set<String> of(Lexicon lexicon) {
        Set<String> titles = new HashSet<>();
        lexicon.findRelationProperty("positionHeld").stream().flatMap(property -> property.nouns().stream())
                .map(WordGroup::words).flatMap(List::stream).filter(words -> words.indexOf(' ') > 0)
                .forEach(titles::add);
        return titles;
    }

    static List<Title> find(Sentence sentence, Set<String> titles) {
        List<Title> found = new ArrayList<>();
        for (int first = 0; first < sentence.size(); first++) {
            StringBuilder words = new StringBuilder(sentence.token(first).word().toLowerCase(Locale.ROOT));
            for (int last = first + 1; last < Math.min(sentence.size(), first + LONGEST); last++) {
                words.append(' ').append(sentence.token(last).word().toLowerCase(Locale.ROOT));
                if (titles.contains(words.toString())) {
                    found.add(new Title(first, last));
                }
            }
        }
        return found;
    }
}
