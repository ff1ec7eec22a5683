package dateline.extractor.kb;

import dateline.extractor.model.KnowledgeBaseId;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A knowledge base in a file, as {@link KnowledgeBaseWriter} writes it. A look-up finds the bucket of the first 16 bits
 * of the name's key, searches the entries there by its other 48 bits, and reads the articles that they lead to.
 *
 * <p>Content: the articles one after the other; where each begins; how many names each has; the entries, each the rest of
 * its key, an article, and in 16 bits which spelling of that key this is ({@link NameKey#spelling}, the upper 3) and how
 * often it means the article (the lower {@link #PRIOR_BITS}); where each bucket begins; at the end, where these parts begin.
 */
public final class KnowledgeBaseIndex implements KnowledgeBase {

    static final int FORMAT = 2;
    static final int BUCKET_BITS = 16;
    static final int BUCKETS = 1 << BUCKET_BITS;
    static final int ENTRY = 12;
    static final int PARTS = 6;
    static final int PRIOR_BITS = 13;
    static final int PRIOR_UNIT = (1 << PRIOR_BITS) - 1;

    private final VerifiedFile file;
    private final int articles;
    private final int entries;
    private final int starts;
    private final int counts;
    private final int buckets;
    private final int entriesStart;

    private KnowledgeBaseIndex(VerifiedFile file) {
        this.file = file;
        int parts = file.length() - Integer.BYTES * PARTS;
        articles = file.getInt(parts);
        entries = file.getInt(parts + 4);
        starts = file.getInt(parts + 8);
        counts = file.getInt(parts + 12);
        buckets = file.getInt(parts + 16);
        entriesStart = file.getInt(parts + 20);
    }

    /**
     * Opens a file, which reads next to nothing of it.
     *
     * @throws KnowledgeBaseException if it is not there, not finished, damaged or of another version; also from look-ups
     *                                that meet damage
     */
    public static KnowledgeBaseIndex open(Path path) {
        VerifiedFile file = VerifiedFile.open(path);
        if (file.version() != FORMAT) {
            throw new KnowledgeBaseException(path + ": is of format " + file.version() + ", not " + FORMAT
                    + "; build it again with: dateline kb build");
        }
        return new KnowledgeBaseIndex(file);
    }

    @Override
    public String version() {
        return "%d-%d-%08x".formatted(FORMAT, entries, file.checksum());
    }

    /** How many articles it knows. */
    public int countArticles() {
        return articles;
    }

    /** How many pairs of a name and an article it knows. */
    public int countNames() {
        return entries;
    }

    /** Reads the whole file and throws a {@link KnowledgeBaseException} if any of it is damaged. */
    public void verify() {
        file.verifyAll();
    }

    @Override
    public List<Sense> list(String name) {
        long key = NameKey.of(name);
        int bucket = (int) (key >>> Long.SIZE - BUCKET_BITS);
        int end = file.getInt(buckets + Integer.BYTES * (bucket + 1));
        int low = file.getInt(buckets + Integer.BYTES * bucket);
        int high = end;
        long wanted = key << BUCKET_BITS;
        while (low < high) {
            int middle = low + high >>> 1;
            if (Long.compareUnsigned(keyOf(middle), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<SpelledSense> senses = new ArrayList<>();
        for (int entry = low; entry < end && keyOf(entry) == wanted; entry++) {
            senses.add(sense(entry));
        }
        return SpelledSense.of(NameKey.spelling(name), senses);
    }

    /** The key's last 48 bits, followed by zeros. */
    private long keyOf(int entry) {
        int at = entriesStart + ENTRY * entry;
        return (long) file.getInt(at) << 32 | (long) file.getShort(at + 4) << 16;
    }

    private SpelledSense sense(int entry) {
        int at = entriesStart + ENTRY * entry;
        int article = file.getInt(at + 6);
        int share = file.getShort(at + 10);
        int start = file.getInt(starts + Integer.BYTES * article);
        int end = file.getInt(starts + Integer.BYTES * (article + 1));
        String line = new String(file.get(start, end - start), StandardCharsets.UTF_8);
        return new SpelledSense(article(line), (double) (share & PRIOR_UNIT) / PRIOR_UNIT, share >>> PRIOR_BITS,
                file.getShort(counts + Short.BYTES * article));
    }

    /** An article as it stands in the file. */
    static String line(Article article) {
        String known = String.join("\t", article.id().wikipedia(), article.id().wikidata().orElse(""),
                article.description().map(words -> words.replace('\t', ' ')).orElse(""));
        return article.type().isEmpty() && article.country().isEmpty() ? known
                : String.join("\t", known, article.type().orElse(""), article.country().orElse(""));
    }

    private static Article article(String line) {
        String[] cells = line.split("\t", -1);
        return new Article(new KnowledgeBaseId(cell(cells, 1), cells[0]), cell(cells, 2), cell(cells, 3), cell(cells, 4));
    }

    /** Where Wikidata tells nothing, there are fewer cells. */
    private static Optional<String> cell(String[] cells, int number) {
        return number < cells.length && !cells[number].isEmpty() ? Optional.of(cells[number]) : Optional.empty();
    }
}
