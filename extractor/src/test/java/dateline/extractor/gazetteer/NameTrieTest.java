package dateline.extractor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.gazetteer.Gazetteer.Name;
import dateline.extractor.gazetteer.Gazetteer.NameMatch;
import dateline.extractor.model.KnowledgeBaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private static final Name RIVER = name("Q1", "River Orla");
    private static final Name BRIDGE = name("Q2", "River Orla Bridge");

    private static Name name(String item, String label) {
        return new Name(new GazetteerEntry(new KnowledgeBaseId(item, label.replace(' ', '_')), label, "Place", List.of(),
                List.of(), Optional.empty(), Optional.empty(), Optional.empty()), false);
    }

    private static NameTrie trie(Object... namesAndValues) {
        NameTrie trie = new NameTrie();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            trie.add((String) namesAndValues[i], (Name) namesAndValues[i + 1]);
        }
        return trie;
    }

    @Test
    void findsTheLongestNameFirst() {
        NameTrie trie = trie("River Orla", RIVER, "River Orla Bridge", BRIDGE);

        assertThat(trie.allAt(List.of("the", "River", "Orla", "Bridge", "fell"), 1))
                .containsExactly(new NameMatch(3, List.of(BRIDGE)), new NameMatch(2, List.of(RIVER)));
    }

    @Test
    void findsNothingInTheMiddleOfAName() {
        assertThat(trie("River Orla", RIVER).allAt(List.of("River", "Orla"), 1)).isEmpty();
    }

    @Test
    void aBeginningOfANameIsNotAName() {
        assertThat(trie("River Orla", RIVER).allAt(List.of("River", "Rhine"), 0)).isEmpty();
    }

    @Test
    void theCaseOfLettersCounts() {
        assertThat(trie("River Orla", RIVER).allAt(List.of("river", "orla"), 0)).isEmpty();
    }

    @Test
    void oneNameOfTwoThingsYieldsBothInTheirOrder() {
        assertThat(trie("Orla", BRIDGE, "Orla", RIVER).allAt(List.of("Orla"), 0))
                .containsExactly(new NameMatch(1, List.of(BRIDGE, RIVER)));
    }

    @Test
    void findsAHyphenatedNameHoweverTheTokenizerSplitsIt() {
        NameTrie trie = trie("Orla-Brae", RIVER);

        assertThat(trie.allAt(List.of("Orla-Brae"), 0)).hasSize(1);
        assertThat(trie.allAt(List.of("Orla", "-", "Brae"), 0)).hasSize(1);
    }

    @Test
    void splitsAPossessiveAsTheTokenizerDoes() {
        assertThat(NameTrie.words("Lloyd’s Bank")).containsExactly("Lloyd", "'s", "Bank");
        assertThat(NameTrie.words("Cote d'Or")).containsExactly("Cote", "d'Or");
    }

    @Property(seed = "7")
    void everyNameIsFoundWhereverItStands(
            @ForAll @NotEmpty @Size(max = 5) List<@AlphaChars @StringLength(min = 1, max = 4) String> words,
            @ForAll @Size(max = 4) List<@AlphaChars @StringLength(min = 1, max = 4) String> before) {
        NameTrie trie = trie(String.join(" ", words), RIVER);
        List<String> text = new ArrayList<>(before);
        text.addAll(words);

        assertThat(trie.allAt(text, before.size())).contains(new NameMatch(words.size(), List.of(RIVER)));
    }

    @Property(seed = "7")
    void matchesNeverReachBeyondTheTextAndGetShorter(
            @ForAll @NotEmpty @Size(max = 8) List<@IntRange(max = 2) Integer> text) {
        NameTrie trie = trie("0", RIVER, "0 1", BRIDGE, "0 1 2", RIVER, "1 1", BRIDGE);
        List<String> words = text.stream().map(String::valueOf).toList();

        for (int start = 0; start < words.size(); start++) {
            int left = words.size() - start;
            assertThat(trie.allAt(words, start)).extracting(NameMatch::length)
                    .allMatch(length -> length >= 1 && length <= left)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }
}
