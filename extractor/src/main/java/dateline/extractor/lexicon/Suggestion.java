package dateline.extractor.lexicon;

import edu.stanford.nlp.util.EditDistance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** What somebody meant who wrote a name that there is not. */
final class Suggestion {

    /** Of three letters one may be wrong. */
    private static final int LETTERS_PER_MISTAKE = 3;
    private static final int MOST_LISTED = 20;

    private Suggestion() {
    }

    /** The end of a message: the known name that is spelled most like it, or all when they are few. */
    static String of(String wrong, Collection<String> known) {
        EditDistance distance = new EditDistance(true);
        Optional<String> nearest = new TreeSet<>(known).stream()
                .min(Comparator.comparingDouble(name -> distance.score(wrong, name)));
        double most = Math.max(1, wrong.length() / LETTERS_PER_MISTAKE);
        return nearest.filter(name -> distance.score(wrong, name) <= most)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse(known.size() <= MOST_LISTED ? "; it may be " + String.join(", ", known) : "");
    }
}
