package dateline.extractor.kb;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pairs of a name's key and an article, collected on the disk in any order and written by key. */
final class NameEntries implements AutoCloseable {

    /** Of names like "Election", no more are worth ranking. */
    private static final int MOST_SENSES = 16;

    private final Partitions partitions;

    /** @param folder for temporary files */
    NameEntries(Path folder) throws IOException {
        partitions = new Partitions(folder);
    }

    /** @param share spelling and prior, as {@link KnowledgeBaseIndex} reads them */
    private record Entry(long key, int article, int share) {

        int bucket() {
            return (int) (key >>> Long.SIZE - KnowledgeBaseIndex.BUCKET_BITS);
        }

        int prior() {
            return share & KnowledgeBaseIndex.PRIOR_UNIT;
        }

        /** Whether it is known how often the normal spelling means that, which says more than other spellings do. */
        boolean isOfNormalSpelling() {
            return share >>> KnowledgeBaseIndex.PRIOR_BITS == 0 && prior() > 0;
        }
    }

    void add(long key, int article, int spelling, int prior) throws IOException {
        DataOutputStream out = partitions.out((int) (key >>> Long.SIZE - Partitions.BITS));
        out.writeLong(key);
        out.writeInt(article);
        out.writeShort(spelling << KnowledgeBaseIndex.PRIOR_BITS | prior);
    }

    /**
     * Writes the entries by key, those of the normal spelling first, then by likelihood; each pair once.
     *
     * @param counts how many names each article has; of two that a name means as often, the better known goes first
     * @return how many entries there are before each bucket and, at the end, in all
     */
    int[] write(IntArray counts, DataOutputStream out) throws IOException {
        Comparator<Entry> byKey = (one, other) -> Long.compareUnsigned(one.key(), other.key());
        Comparator<Entry> byLikelihood = byKey.thenComparing(Comparator.comparing(Entry::isOfNormalSpelling).reversed())
                .thenComparing(Comparator.comparingInt(Entry::prior).reversed())
                .thenComparing(Comparator.<Entry>comparingInt(entry -> counts.get(entry.article())).reversed())
                .thenComparingInt(Entry::article);
        int[] buckets = new int[KnowledgeBaseIndex.BUCKETS + 1];
        for (int number = 0; number < Partitions.COUNT; number++) {
            List<Entry> entries = read(number);
            entries.sort(byLikelihood);
            for (Entry entry : worthKeeping(entries)) {
                buckets[entry.bucket() + 1]++;
                out.writeInt((int) (entry.key() >>> 16));
                out.writeShort((int) entry.key());
                out.writeInt(entry.article());
                out.writeShort(entry.share());
            }
        }
        Arrays.parallelPrefix(buckets, Integer::sum);
        return buckets;
    }

    private List<Entry> read(int number) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DataInputStream in = partitions.in(number)) {
            while (true) {
                entries.add(new Entry(in.readLong(), in.readInt(), in.readUnsignedShort()));
            }
        } catch (EOFException e) {
            return entries;
        }
    }

    private static List<Entry> worthKeeping(List<Entry> sorted) {
        List<Entry> kept = new ArrayList<>(sorted.size());
        int first = 0;
        for (Entry entry : sorted) {
            if (kept.size() > first && kept.getLast().key() != entry.key()) {
                first = kept.size();
            }
            List<Entry> senses = kept.subList(first, kept.size());
            if (senses.size() < MOST_SENSES && senses.stream().noneMatch(known -> known.article() == entry.article())) {
                kept.add(entry);
            }
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        partitions.close();
    }
}
