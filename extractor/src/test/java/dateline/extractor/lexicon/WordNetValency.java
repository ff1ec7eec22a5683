package dateline.extractor.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Verb;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Which verbs of WordNet 3.1 have an object in all their frames and which in none, counted by sense: senses of the one
 * kind have nine tenths of the occurrences in the sense-tagged texts, or are all there are where none was tagged.
 */
final class WordNetValency {

    private static final double NEARLY_ALL = 0.9;
    /** Numbers of the frames in which a noun follows the verb, as in "Somebody ----s somebody". */
    private static final Set<Integer> WITH_OBJECT = Set.of(8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31);

    private final Dictionary dictionary;

    WordNetValency() throws JWNLException {
        dictionary = Dictionary.getDefaultResourceInstance();
    }

    /** The whole file: a comment, then a word, a tab and what it is a line, sorted. */
    List<String> lines() throws JWNLException {
        Map<String, String> found = new TreeMap<>();
        for (Iterator<IndexWord> verbs = dictionary.getIndexWordIterator(POS.VERB); verbs.hasNext();) {
            IndexWord verb = verbs.next();
            if (verb.getLemma().matches("[a-z]{2,}")) {
                addVerb(verb, found);
            }
        }
        for (Iterator<IndexWord> words = dictionary.getIndexWordIterator(POS.ADJECTIVE); words.hasNext();) {
            IndexWord adjective = words.next();
            if (adjective.getLemma().matches("[a-z]+ing") && occurrences(adjective) > 0) {
                found.put(adjective.getLemma(), VerbValency.ADJECTIVE);
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "# Verbs that have an object or none, and participles that are adjectives, from WordNet 3.1; made by",
                "# VerbValencyTest. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its license is",
                "# in docs/licenses/wordnet.txt."));
        found.forEach((word, kind) -> lines.add(word + "\t" + kind));
        return lines;
    }

    private static int occurrences(IndexWord word) {
        return word.getSenses().stream().mapToInt(sense -> spelling(sense, word).getUseCount()).sum();
    }

    private static Word spelling(Synset sense, IndexWord word) {
        return sense.getWords().stream().filter(it -> it.getLemma().equalsIgnoreCase(word.getLemma())).findFirst()
                .orElseThrow();
    }

    private static void addVerb(IndexWord verb, Map<String, String> found) {
        boolean isTagged = occurrences(verb) > 0;
        double with = 0;
        double without = 0;
        double all = 0;
        for (Synset sense : verb.getSenses()) {
            Verb word = (Verb) spelling(sense, verb);
            int weight = isTagged ? word.getUseCount() : 1;
            boolean hasObject = Arrays.stream(word.getVerbFrameIndices()).anyMatch(WITH_OBJECT::contains);
            boolean hasNone = Arrays.stream(word.getVerbFrameIndices()).anyMatch(frame -> !WITH_OBJECT.contains(frame));
            with += hasObject && !hasNone ? weight : 0;
            without += hasNone && !hasObject ? weight : 0;
            all += weight;
        }
        if (with >= NEARLY_ALL * all) {
            found.put(verb.getLemma(), VerbValency.TRANSITIVE);
        } else if (without >= NEARLY_ALL * all) {
            found.put(verb.getLemma(), VerbValency.INTRANSITIVE);
        }
    }
}
