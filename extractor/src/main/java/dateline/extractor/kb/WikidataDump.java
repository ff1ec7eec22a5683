package dateline.extractor.kb;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Reads a dump of Wikidata line by line: the JSON dump, an array with an entity a line, or N-Triples in any order. A line
 * that cannot be understood is counted and left out.
 */
final class WikidataDump {

    private static final int MOST_EXAMPLES = 5;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_QUOTE = 120;
    private static final int LONGEST_BEGINNING = 20;
    /** When so many lines are broken from the first on, it is no dump. */
    private static final int ENOUGH_BROKEN = 100;

    private final Path path;
    private final SourceFile source;
    private final List<String> examples = new ArrayList<>();
    private long read;
    private long broken;
    private int lastItem;

    /** @param progress told the number of bytes read since it was told last */
    WikidataDump(Path path, LongConsumer progress) {
        this.path = path;
        this.source = new SourceFile(path, progress);
    }

    /** What is done with a fact. */
    interface FactReader {
        void read(ItemFact fact) throws IOException;
    }

    /** How the lines of a dump are read. */
    private interface LineReader {
        void read(ByteLines line, FactReader reader) throws IOException;

        /** Whether all was there, when no more lines come. */
        boolean isComplete();
    }

    /**
     * @throws KnowledgeBaseException when it cannot be read, or is no dump
     * @throws IOException            from the reader
     */
    DumpReport read(FactReader reader) throws IOException {
        try (ByteLines lines = open()) {
            Optional<String> cut = readAll(lines, reader);
            if (read == 0) {
                throw noDump("no line of it is an entity or a triple"
                        + examples.stream().findFirst().map(example -> ": " + example).orElse(""));
            }
            return new DumpReport(path, read + broken, 0, broken, examples, cut);
        }
    }

    private ByteLines open() {
        try {
            return new ByteLines(source.open());
        } catch (FileSystemException e) {
            throw KnowledgeBaseException.unreadable(path, e);
        } catch (IOException e) {
            throw new KnowledgeBaseException(path + ": is cut off or damaged at its beginning (" + e.getMessage()
                    + "), nothing was built; get it again", e);
        }
    }

    /** Where it was cut off, if it was. */
    private Optional<String> readAll(ByteLines lines, FactReader reader) throws IOException {
        LineReader format = null;
        while (true) {
            boolean isThere;
            try {
                isThere = lines.next();
            } catch (IOException e) {
                return Optional.of(end(lines) + " (" + e.getMessage() + ")");
            }
            if (!isThere) {
                return format == null || format.isComplete() ? Optional.empty() : Optional.of(end(lines));
            }
            if (!lines.isBlank()) {
                format = format == null ? format(lines) : format;
                if (!readLine(lines, format, reader)) {
                    return Optional.of(end(lines));
                }
            }
        }
    }

    private String end(ByteLines lines) {
        return lines.place() + (lastItem == 0 ? "" : ", after Q" + lastItem);
    }

    /** False when the line is cut off. */
    private boolean readLine(ByteLines line, LineReader format, FactReader reader) throws IOException {
        List<ItemFact> facts = new ArrayList<>();
        try {
            if (line.isTooLong()) {
                throw new IOException("longer than any line of a dump");
            }
            format.read(line, facts::add);
        } catch (IOException e) {
            if (!line.isEnded() && read > 0) {
                return false;
            }
            addBroken(line, e);
            return true;
        }
        for (ItemFact fact : facts) {
            lastItem = fact.item();
            reader.read(fact);
        }
        return true;
    }

    private void addBroken(ByteLines line, IOException problem) {
        broken++;
        String what = problem.getMessage().lines().findFirst().orElse("");
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(line.place() + ": " + beginning(what, LONGEST_QUOTE));
        }
        if (read == 0 && broken == ENOUGH_BROKEN) {
            throw noDump("its first " + ENOUGH_BROKEN + " lines are no entities and no triples: " + examples.getFirst());
        }
    }

    private LineReader format(ByteLines first) {
        byte begin = first.bytes()[0];
        return switch (begin) {
            case '[', '{' -> new JsonLines();
            case '<', '_', '#' -> new TripleLines();
            default -> throw noDump("it begins with '" + beginning(first.text(), LONGEST_BEGINNING) + "'");
        };
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private KnowledgeBaseException noDump(String why) {
        return new KnowledgeBaseException(path + ": is no dump of Wikidata, as " + why
                + "; give the JSON dump (latest-all.json) or N-Triples (latest-all.nt), packed with gzip or bzip2 or not");
    }

    /** An array with an entity a line. */
    private final class JsonLines implements LineReader {

        private boolean isOpened;
        private boolean isClosed;

        @Override
        public void read(ByteLines line, FactReader reader) throws IOException {
            byte[] bytes = line.bytes();
            int from = 0;
            int to = line.length();
            if (bytes[0] == '[') {
                isOpened = true;
                from = 1;
            }
            while (to > from && isBehind(bytes[to - 1])) {
                isClosed |= bytes[--to] == ']';
            }
            if (to > from) {
                if (bytes[from] != '{' || bytes[to - 1] != '}') {
                    throw new IOException("no entity in {}");
                }
                for (ItemFact fact : EntityJson.read(bytes, from, to - from)) {
                    reader.read(fact);
                }
                read++;
            }
        }

        /** Whether it stands behind an entity and not in it. */
        private static boolean isBehind(byte letter) {
            return letter >= 0 && letter <= ' ' || letter == ',' || letter == ']';
        }

        @Override
        public boolean isComplete() {
            return isClosed || !isOpened;
        }
    }

    /** A triple a line. */
    private final class TripleLines implements LineReader {

        @Override
        public void read(ByteLines line, FactReader reader) throws IOException {
            Optional<ItemFact> fact = TripleLine.read(line.text());
            if (fact.isPresent()) {
                reader.read(fact.get());
            }
            read++;
        }

        @Override
        public boolean isComplete() {
            return true;
        }
    }

    /** The number of an item: 42 of Q42. */
    static Optional<Integer> findItem(String id) {
        try {
            return id.startsWith("Q") && id.length() > 1 && Character.isDigit(id.charAt(1))
                    ? Optional.of(Integer.valueOf(id.substring(1))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** @throws IOException when it cannot be a name or a description */
    static void requireText(String text) throws IOException {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IOException("a text of " + text.strip().length() + " characters");
        }
    }
}
