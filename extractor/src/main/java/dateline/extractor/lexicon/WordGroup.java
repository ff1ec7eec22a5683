package dateline.extractor.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that share a frame.
 *
 * @param words    lemmas; of several words the first is the verb, or the last the noun
 * @param denoting a class of entities: every noun that denotes one and that the concept has in no other group
 * @param except   nouns that denote one and do not mean this
 */
public record WordGroup(List<String> words, Optional<String> denoting, List<String> except, Map<String, String> frame) {

    public WordGroup {
        words = Required.orEmpty(words);
        denoting = denoting == null ? Optional.empty() : denoting;
        except = Required.orEmpty(except);
        frame = Required.orEmpty(frame);
        if (words.isEmpty() == denoting.isEmpty()) {
            throw new IllegalArgumentException("a group has either words or the class that they denote");
        }
    }

    /** How messages call it. */
    String label() {
        return denoting.map(type -> "words denoting " + type).orElseGet(() -> "word '" + words.getFirst() + "'");
    }
}
