package dateline.extractor.lexicon;

import java.util.List;
import java.util.Map;

/**
 * Words that share a frame.
 *
 * @param words lemmas; of several words the first is the verb, or the last the noun
 */
public record WordGroup(List<String> words, Map<String, String> frame) {

    public WordGroup {
        words = Required.orEmpty(words);
        frame = Required.orEmpty(frame);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words is empty");
        }
    }
}
