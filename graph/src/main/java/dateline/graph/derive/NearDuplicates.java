package dateline.graph.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds texts that copy one another, also shortened or with words changed: most runs of four words of the shorter are in
 * the longer (containment of shingles, estimated by MinHash, Broder, 1997). Only texts that share a band of hashes are
 * compared (locality-sensitive hashing, Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3), so the
 * cost is near linear.
 */
final class NearDuplicates {

    private static final int WORDS = 4;
    /** Of two texts of one length that have 60 % of their shingles in common, 85 % of 100 share a band. */
    private static final int BANDS = 24;
    private static final int ROWS = 3;
    /** The part of the shorter text's shingles that the longer one has, too. */
    private static final double COPIED = 0.6;
    /** Two short texts may share a sentence by chance. */
    private static final int MIN_COPIED = 20;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final Pattern WORD_GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<long[]> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> bands = new HashMap<>();

    /** Returns the number, from 0 in the order of the calls, of the first text that this one copies; else its own. */
    int add(String text) {
        long[] shingles = shingles(text);
        int number = texts.size();
        texts.add(shingles);
        long[] hashes = minHash(shingles);
        int first = number;
        for (int band = 0; band < BANDS; band++) {
            long key = mix(Arrays.hashCode(Arrays.copyOfRange(hashes, band * ROWS, (band + 1) * ROWS)) + GOLDEN_RATIO * band);
            List<Integer> same = bands.computeIfAbsent(key, absent -> new ArrayList<>());
            int found = same.stream().filter(other -> isCopy(texts.get(other), shingles)).findFirst().orElse(number);
            first = Math.min(first, found);
            if (found == number) {
                same.add(number);
            }
        }
        return first;
    }

    /** Sorted and each once. */
    private static long[] shingles(String text) {
        String[] words = WORD_GAPS.split(text.toLowerCase(Locale.ROOT).strip());
        int number = Math.max(1, words.length - WORDS + 1);
        long[] shingles = new long[number];
        for (int i = 0; i < number; i++) {
            long hash = 0;
            for (int j = i; j < Math.min(words.length, i + WORDS); j++) {
                hash = mix(hash ^ words[j].hashCode()) + j - i;
            }
            shingles[i] = hash;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static long[] minHash(long[] shingles) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mix(shingle + i * GOLDEN_RATIO));
            }
        }
        return least;
    }

    private static boolean isCopy(long[] one, long[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        boolean areEqual = both == one.length && both == other.length;
        return areEqual || both >= MIN_COPIED && both >= COPIED * Math.min(one.length, other.length);
    }

    /** Spreads the bits (SplitMix64, Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long z = value + GOLDEN_RATIO;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
