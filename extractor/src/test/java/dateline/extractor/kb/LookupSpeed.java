package dateline.extractor.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Tells how long a knowledge base takes to open and how many names it finds in a second, in the heap that Java is given.
 *
 * <pre>java -Xmx200m -cp ... dateline.extractor.kb.LookupSpeed names.kb names.txt</pre>
 */
public final class LookupSpeed {

    private static final double NANOSECONDS = 1e9;
    private static final int ROUNDS = 5;

    private LookupSpeed() {
    }

    /** @param args the knowledge base, and a file with a name a line */
    public static void main(String[] args) throws IOException {
        List<String> names = Files.readAllLines(Path.of(args[1]));
        long start = System.nanoTime();
        KnowledgeBaseIndex index = KnowledgeBaseIndex.open(Path.of(args[0]));
        System.out.printf(Locale.ROOT, "opened in %d ms: %,d names of %,d articles%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis(), index.countNames(), index.countArticles());
        for (int round = 1; round <= ROUNDS; round++) {
            start = System.nanoTime();
            long senses = names.stream().mapToLong(name -> index.list(name).size()).sum();
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            System.out.printf(Locale.ROOT, "round %d: %,.0f look-ups a second, %.2f senses each%n", round,
                    names.size() / seconds, (double) senses / names.size());
        }
    }
}
