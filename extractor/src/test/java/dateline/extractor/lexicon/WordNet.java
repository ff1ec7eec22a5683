package dateline.extractor.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Which class a noun denotes by WordNet 3.1 (Miller, 1995): that of the nearest hypernym which {@code types.yaml} names.
 * Of a noun with several senses, one class must have three quarters of its occurrences in the sense-tagged texts, and its
 * first sense; where none was tagged, all senses must have the same class.
 */
final class WordNet {

    private static final double DOMINANT = 0.75;
    private static final String NONE = "";

    private final Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    private final List<EntityType> types;
    /** Nouns of {@code types.yaml}, and those that name events. */
    private final Set<String> known = new HashSet<>();
    private final Map<Synset, String> named = new HashMap<>();
    private final Map<Synset, String> classes = new HashMap<>();

    WordNet(Lexicon lexicon) throws JWNLException {
        types = lexicon.listEntityTypes();
        lexicon.listEventClasses().stream().flatMap(event -> event.nouns().stream()).map(WordGroup::words)
                .forEach(known::addAll);
        for (EntityType type : types) {
            known.addAll(type.nouns());
            for (String sense : type.wordnet()) {
                named.put(synset(sense), type.name());
            }
        }
    }

    private Synset synset(String sense) throws JWNLException {
        String[] parts = sense.split("#");
        IndexWord noun = dictionary.getIndexWord(POS.NOUN, parts[0]);
        if (noun == null) {
            throw new IllegalArgumentException("types.yaml: WordNet has no noun '" + sense + "'");
        }
        return noun.getSenses().get(Integer.parseInt(parts[1]) - 1);
    }

    /** The whole file: a comment, then a noun, a tab and a class a line, sorted. */
    List<String> lines() throws JWNLException {
        Map<String, String> found = new TreeMap<>();
        for (Iterator<IndexWord> nouns = dictionary.getIndexWordIterator(POS.NOUN); nouns.hasNext();) {
            IndexWord noun = nouns.next();
            if (noun.getLemma().matches("[a-z]{2,}") && !known.contains(noun.getLemma()) && isCommon(noun)) {
                String type = type(noun);
                if (!type.equals(NONE)) {
                    found.put(noun.getLemma(), type);
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "# Nouns and their classes, from WordNet 3.1 by the synsets in types.yaml; made by WordNetNounsTest.",
                "# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its license is in",
                "# docs/licenses/wordnet.txt."));
        found.forEach((noun, type) -> lines.add(noun + "\t" + type));
        return lines;
    }

    /** Whether some sense is spelt in lower case. */
    private static boolean isCommon(IndexWord noun) {
        return noun.getSenses().stream().anyMatch(sense -> spelling(sense, noun)
                .filter(word -> word.getLemma().equals(noun.getLemma())).isPresent());
    }

    private static Optional<Word> spelling(Synset sense, IndexWord noun) {
        return sense.getWords().stream().filter(word -> word.getLemma().equalsIgnoreCase(noun.getLemma())).findFirst();
    }

    private String type(IndexWord noun) throws JWNLException {
        Map<String, Integer> occurrences = new HashMap<>();
        int all = 0;
        for (Synset sense : noun.getSenses()) {
            int tagged = spelling(sense, noun).map(Word::getUseCount).orElse(0);
            occurrences.merge(type(sense), tagged, Integer::sum);
            all += tagged;
        }
        String first = type(noun.getSenses().getFirst());
        boolean isDominant = all == 0 ? occurrences.size() == 1 : occurrences.get(first) >= DOMINANT * all;
        return isDominant ? first : NONE;
    }

    /** The class of the nearest hypernym that has one; none for what is an instance, such as a city by its name. */
    private String type(Synset sense) throws JWNLException {
        String found = classes.get(sense);
        if (found == null) {
            found = nearest(sense);
            classes.put(sense, found);
        }
        return found;
    }

    private String nearest(Synset sense) throws JWNLException {
        Deque<Synset> pending = new ArrayDeque<>(List.of(sense));
        Set<Synset> seen = new HashSet<>(pending);
        while (!pending.isEmpty()) {
            Synset next = pending.poll();
            if (named.containsKey(next)) {
                return named.get(next);
            }
            for (Pointer pointer : next.getPointers(PointerType.HYPERNYM)) {
                Synset above = pointer.getTargetSynset();
                if (seen.add(above)) {
                    pending.add(above);
                }
            }
        }
        return NONE;
    }
}
