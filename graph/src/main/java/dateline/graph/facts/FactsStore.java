package dateline.graph.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.extractor.json.FactNames;
import dateline.extractor.json.FactsFormatException;
import dateline.extractor.json.FactsJson;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.graph.Digest;
import dateline.graph.Slug;
import dateline.graph.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file a document in a directory: a line that says of what the facts are and who extracted them, then the facts.
 * Safe to use from many threads for different documents.
 */
public final class FactsStore {

    private static final int READABLE = 80;
    private static final String SUFFIX = ".jsonl";
    private static final String TEMPORARY = ".tmp";

    private final Path directory;
    private final JsonMapper mapper = new JsonMapper();
    private final FactsJson json = new FactsJson(FactNames.none());

    /** @param directory must exist */
    public FactsStore(Path directory) {
        this.directory = directory;
    }

    /**
     * The first line of a file.
     *
     * @param content   digest of the document
     * @param extractor that made the facts
     * @param facts     digest of the second line, to see damage
     */
    private record Header(String document, String content, String extractor, String facts) {
    }

    /** Keeps the facts in the place of older ones of the same document. */
    public void save(DocumentFacts facts, String extractor) {
        Document document = facts.document();
        String line = json.toLine(facts);
        Path file = file(document.id());
        try {
            Path written = directory.resolve(file.getFileName() + TEMPORARY);
            Files.writeString(written, mapper.writeValueAsString(new Header(document.id().value(), contentDigest(document),
                    extractor, new Digest().add(line).hex())) + "\n" + line + "\n");
            AtomicFile.replace(written, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Forgets the document; false if it was not known. */
    public boolean delete(DocumentId document) {
        try {
            return Files.deleteIfExists(file(document));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(document), e);
        }
    }

    public boolean contains(DocumentId document) {
        return Files.exists(file(document));
    }

    /** What is kept, in the order of the documents' ids; temporary files of a run that was interrupted are removed. */
    public List<StoredFacts> list() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !removeTemporary(file)).filter(file -> file.toString().endsWith(SUFFIX)).sorted()
                    .map(this::read).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    /** What is kept of that document. */
    public Optional<StoredFacts> find(DocumentId document) {
        return contains(document) ? Optional.of(read(file(document))) : Optional.empty();
    }

    /** Tells whether facts are those of a document, with all its metadata. */
    public static String contentDigest(Document document) {
        return new Digest().add(document.id().value()).add(document.source()).add(document.title().toString())
                .add(document.published().toString()).add(document.publisher().toString())
                .add(document.url().toString()).add(document.text()).hex();
    }

    private StoredFacts read(Path file) {
        try {
            String content = Files.readString(file);
            int end = content.indexOf('\n');
            if (end < 0) {
                return new StoredFacts.Damaged(file, "it ends within its first line");
            }
            Header header = mapper.readValue(content.substring(0, end), Header.class);
            if (!new Digest().add(content.substring(end + 1).stripTrailing()).hex().equals(header.facts())) {
                return new StoredFacts.Damaged(file, "it was cut or changed");
            }
            return new StoredFacts.Intact(new DocumentId(header.document()), header.content(), header.extractor(),
                    file, header.facts());
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            return new StoredFacts.Damaged(file, "its first line is no header");
        } catch (IOException e) {
            return new StoredFacts.Damaged(file, "it cannot be read as UTF-8");
        }
    }

    /**
     * The facts themselves.
     *
     * @throws FactsFormatException if an older version wrote them in another form
     */
    public DocumentFacts parse(StoredFacts.Intact stored) {
        try (Stream<String> lines = Files.lines(stored.file())) {
            return json.fromLine(lines.skip(1).findFirst().orElse(""), 2);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + stored.file(), e);
        }
    }

    private static boolean removeTemporary(Path file) {
        if (!file.getFileName().toString().endsWith(TEMPORARY)) {
            return false;
        }
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private Path file(DocumentId document) {
        String readable = Slug.of(document.value());
        return directory.resolve(readable.substring(0, Math.min(READABLE, readable.length())) + "-"
                + Digest.shortHex(16, document.value()) + SUFFIX);
    }
}
