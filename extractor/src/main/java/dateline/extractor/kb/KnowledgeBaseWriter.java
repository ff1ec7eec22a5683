package dateline.extractor.kb;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the file of a {@link KnowledgeBaseIndex}. It appears under its name only when it is complete and on the disk.
 * What is kept in memory while writing is about 40 bytes an article; the names are in temporary files beside it.
 */
final class KnowledgeBaseWriter implements AutoCloseable {

    /** "Springfield_(film)", "Springfield,_Ohio": what is before is a name of it as well. */
    private static final Pattern DISTINGUISHED = Pattern.compile("(.+?)(?:_\\(.*\\)|,_.*)");
    private static final int LARGEST_COUNT = 0xffff;

    private final Path target;
    private final Path unfinished;
    private final DataOutputStream out;
    private final IntArray starts = new IntArray();
    private final IntArray counts = new IntArray();
    private final ArticleNumbers numbers = new ArticleNumbers();
    private final NameEntries entries;

    KnowledgeBaseWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Files.createDirectories(this.target.getParent());
        this.unfinished = this.target.resolveSibling(this.target.getFileName() + ".unfinished");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20));
        this.entries = new NameEntries(temporary("names"));
    }

    /** A place beside the target for what is only needed while it is built. */
    Path temporary(String what) {
        return target.resolveSibling(target.getFileName() + "." + what);
    }

    /** The article's number; what is said of an article that is known already is not used. */
    int addArticle(Article article) throws IOException {
        String title = article.id().wikipedia();
        int known = numbers.find(title);
        if (known >= 0) {
            return known;
        }
        int number = starts.size();
        numbers.put(title, number);
        starts.add(out.size());
        counts.add(0);
        out.write(KnowledgeBaseIndex.line(article).getBytes(StandardCharsets.UTF_8));
        if (out.size() == Integer.MAX_VALUE) {
            throw new KnowledgeBaseException("the articles do not fit into a file of 2 GB; give a smaller dump");
        }
        addName(title, number, 0);
        Matcher distinguished = DISTINGUISHED.matcher(title);
        if (distinguished.matches()) {
            addName(distinguished.group(1), number, 0);
        }
        return number;
    }

    /** @param prior how often the name means the article, in [0, 1]; 0 when nobody knows */
    void addName(String name, int article, double prior) throws IOException {
        entries.add(NameKey.of(name), article, NameKey.spelling(name),
                (int) Math.round(prior * KnowledgeBaseIndex.PRIOR_UNIT));
    }

    /** More names of an article are known, whether or not they are worth keeping. */
    void countNames(int article, int more) {
        counts.set(article, Math.min(LARGEST_COUNT, counts.get(article) + more));
    }

    /** Its number, or -1. */
    int findArticle(String title) {
        return numbers.find(title);
    }

    int countArticles() {
        return starts.size();
    }

    /** Completes the file and puts it in the place of an older one. */
    void finish() throws IOException {
        int articles = starts.size();
        starts.add(out.size());
        int startsAt = out.size();
        for (int i = 0; i <= articles; i++) {
            out.writeInt(starts.get(i));
        }
        int countsAt = out.size();
        for (int i = 0; i < articles; i++) {
            out.writeShort(counts.get(i));
        }
        int entriesAt = out.size();
        int[] buckets = entries.write(counts, out);
        int bucketsAt = out.size();
        for (int start : buckets) {
            out.writeInt(start);
        }
        for (int part : new int[] {articles, buckets[KnowledgeBaseIndex.BUCKETS], startsAt, countsAt, bucketsAt,
                entriesAt}) {
            out.writeInt(part);
        }
        if (out.size() == Integer.MAX_VALUE) {
            throw new KnowledgeBaseException("the names do not fit into a file of 2 GB; give a smaller dump");
        }
        out.close();
        VerifiedFile.seal(unfinished, KnowledgeBaseIndex.FORMAT);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what is not finished. */
    @Override
    public void close() throws IOException {
        out.close();
        entries.close();
        Files.deleteIfExists(unfinished);
    }
}
