package dateline.extractor.gazetteer;

import dateline.extractor.gazetteer.Gazetteer.Name;
import dateline.extractor.gazetteer.Gazetteer.NameMatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as sequences of words; the case of letters counts. */
final class NameTrie {

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();
    }

    /** Adds the name as it is written and, since tokenizers differ, with its hyphens as words of their own. */
    void add(String name, Name value) {
        add(words(name), value);
        if (name.indexOf('-') > 0) {
            add(words(name.replace("-", " - ")), value);
        }
    }

    private void add(List<String> words, Name value) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        if (!node.names.contains(value)) {
            node.names.add(value);
        }
    }

    /** The names that begin at a word, the longest first. */
    List<NameMatch> allAt(List<String> words, int start) {
        Node node = root;
        List<NameMatch> found = new ArrayList<>();
        for (int i = start; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty()) {
                found.addFirst(new NameMatch(i - start + 1, node.names));
            }
        }
        return found;
    }

    /** Splits as the tokenizer does: at spaces, before commas and before a possessive ending. Hyphens do not split. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replace('’', '\'').split("\\s+|(?=,)")) {
            if (word.endsWith("'s") && word.length() > 2) {
                words.add(word.substring(0, word.length() - 2));
                words.add("'s");
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
