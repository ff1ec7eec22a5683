package dateline.extractor.kb;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Pairs of a name's key and an article, collected in any order and written by key. */
final class NameEntries {

    /** Of names like "Election", no more are worth ranking. */
    private static final int MOST_SENSES = 16;

    private long[] keys = new long[1 << 12];
    private final IntArray articles = new IntArray();
    private final IntArray priors = new IntArray();

    void add(long key, int article, int prior) {
        int size = articles.size();
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + (size >> 1));
        }
        keys[size] = key;
        articles.add(article);
        priors.add(prior);
    }

    /** @param counts how many names each article has; of two that a name means as often, the better known goes first */
    Sorted sort(IntArray counts) {
        int[] bucketStarts = new int[KnowledgeBaseIndex.BUCKETS + 1];
        for (int i = 0; i < articles.size(); i++) {
            bucketStarts[bucket(keys[i]) + 1]++;
        }
        Arrays.parallelPrefix(bucketStarts, Integer::sum);
        int[] order = new int[articles.size()];
        int[] next = bucketStarts.clone();
        for (int i = 0; i < articles.size(); i++) {
            order[next[bucket(keys[i])]++] = i;
        }
        return new Sorted(counts, order, bucketStarts);
    }

    private static int bucket(long key) {
        return (int) (key >>> Long.SIZE - KnowledgeBaseIndex.BUCKET_BITS);
    }

    /** The entries by key, then by likelihood; each pair once. */
    final class Sorted {

        private final int[] order;
        private final int[] buckets = new int[KnowledgeBaseIndex.BUCKETS + 1];
        private int size;

        private Sorted(IntArray counts, int[] order, int[] bucketStarts) {
            this.order = order;
            Comparator<Integer> byKey = (one, other) -> Long.compareUnsigned(keys[one], keys[other]);
            Comparator<Integer> byLikelihood = byKey
                    .thenComparing(Comparator.<Integer>comparingInt(priors::get).reversed())
                    .thenComparing(Comparator.<Integer>comparingInt(entry -> counts.get(articles.get(entry))).reversed())
                    .thenComparingInt(articles::get);
            for (int bucket = 0; bucket < KnowledgeBaseIndex.BUCKETS; bucket++) {
                int[] sorted = IntStream.range(bucketStarts[bucket], bucketStarts[bucket + 1]).map(i -> order[i]).boxed()
                        .sorted(byLikelihood).mapToInt(Integer::intValue).toArray();
                keep(sorted);
                buckets[bucket + 1] = size;
            }
        }

        private void keep(int[] sorted) {
            int first = size;
            for (int entry : sorted) {
                if (size > first && keys[order[size - 1]] != keys[entry]) {
                    first = size;
                }
                int article = articles.get(entry);
                boolean isKept = size - first < MOST_SENSES
                        && IntStream.range(first, size).noneMatch(i -> articles.get(order[i]) == article);
                if (isKept) {
                    order[size++] = entry;
                }
            }
        }

        int size() {
            return size;
        }

        void writeBuckets(DataOutputStream out) throws IOException {
            for (int start : buckets) {
                out.writeInt(start);
            }
        }

        void writeEntries(DataOutputStream out) throws IOException {
            for (int i = 0; i < size; i++) {
                long key = keys[order[i]];
                out.writeInt((int) (key >>> 16));
                out.writeShort((int) key);
                out.writeInt(articles.get(order[i]));
                out.writeShort(priors.get(order[i]));
            }
        }
    }
}
