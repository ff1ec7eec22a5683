package dateline.extractor.read;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Issue.EmptyDocument;
import dateline.extractor.model.Issue.UnreadableDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads articles from {@code .txt} and {@code .html} files and folders of them.
 *
 * <p>A text file's text is kept as it is, so that offsets into the file hold; only a UTF-8 byte order mark at its start
 * is not part of it. Of a page the article is taken, its paragraphs one a line. A {@code documents.csv} beside the
 * files may say more, and counts more than what a page says of itself. What cannot be read becomes an issue.
 */
public final class DocumentReader {

    /** Larger files are most likely no articles. */
    public static final long DEFAULT_MAX_BYTES = 10L * 1024 * 1024;

    private final long maxBytes;

    public DocumentReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /** @param maxBytes the size above which a file is not read */
    public DocumentReader(long maxBytes) {
        if (maxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + " must be above 0");
        }
        this.maxBytes = maxBytes;
    }

    /** The number of files that {@link #read} will try to read. */
    public long count(List<Path> paths) {
        return FileFinder.find(paths).stream().filter(FoundFile.Article.class::isInstance).count();
    }

    /**
     * Reads what the paths name: files, and what is in folders and the folders below them, by name; hidden files are
     * skipped. The stream is sequential and opens a file when its turn comes, so texts need not fit in memory together.
     */
    public Stream<ReadResult> read(List<Path> paths) {
        Map<Path, MetadataTable> tables = new HashMap<>();
        return FileFinder.find(paths).stream().mapMulti((found, results) -> {
            switch (found) {
                case FoundFile.Unusable unusable -> results.accept(new ReadResult.Failed(unusable.issue()));
                case FoundFile.Article article -> read(article, tables, results);
            }
        });
    }

    /**
     * Reads what was sent rather than stored, as a file of that name and content would be read.
     *
     * @param name without folders; its ending tells what the content is
     */
    public ReadResult read(String name, byte[] content) {
        try {
            Optional<FileKind> kind = FileKind.find(Path.of(name));
            if (kind.isEmpty()) {
                return failed(name, "is neither .txt nor .html", "convert it to text and save it as .txt");
            }
            return result(parse(new DocumentId(name), name, Metadata.NONE, kind.get(), content));
        } catch (InvalidPathException e) {
            return failed(name, "is no name of a file", "rename it");
        } catch (UnreadableException e) {
            return failed(name, e.getMessage(), e.advice());
        }
    }

    private static ReadResult result(Document document) {
        return document.text().isBlank() ? new ReadResult.Failed(new EmptyDocument(document.source()))
                : new ReadResult.Read(document);
    }

    private void read(FoundFile.Article article, Map<Path, MetadataTable> tables, Consumer<ReadResult> results) {
        Path folder = article.file().resolveSibling("");
        MetadataTable table = tables.get(folder);
        if (table == null) {
            table = MetadataTable.ofFolder(folder);
            tables.put(folder, table);
            table.issues().forEach(issue -> results.accept(new ReadResult.Failed(issue)));
        }
        results.accept(read(article, table.get(article.file())));
    }

    private ReadResult read(FoundFile.Article article, Metadata known) {
        Path file = article.file();
        String source = file.toString();
        try {
            long size = Files.size(file);
            if (size > maxBytes) {
                return failed(source, "has " + megabytes(size) + " MB, more than the limit of " + megabytes(maxBytes)
                        + " MB", "split it, or raise the limit with --max-size");
            }
            return result(parse(article.id(), source, known, kindOf(file), Files.readAllBytes(file)));
        } catch (UnreadableException e) {
            return failed(source, e.getMessage(), e.advice());
        } catch (IOException e) {
            return failed(source, "cannot be opened (" + e.getClass().getSimpleName() + ")", "check its permissions");
        }
    }

    private static FileKind kindOf(Path file) {
        return FileKind.find(file).orElseThrow();
    }

    private static Document parse(DocumentId id, String source, Metadata known, FileKind kind, byte[] bytes)
            throws UnreadableException {
        String name = Path.of(source).getFileName().toString();
        return switch (kind) {
            case TEXT -> document(id, source, known, TextDecoder.decode(bytes, StandardCharsets.UTF_8, name));
            case HTML -> {
                HtmlArticle page = HtmlArticle.parse(bytes, name);
                yield document(id, source, known.orElse(page.metadata()), page.text());
            }
        };
    }

    private static Document document(DocumentId id, String source, Metadata metadata, String text) {
        return new Document(id, source, metadata.title(), metadata.published(), metadata.publisher(), metadata.url(),
                text);
    }

    private static ReadResult failed(String source, String reason, String advice) {
        Issue issue = new UnreadableDocument(source, reason, advice);
        return new ReadResult.Failed(issue);
    }

    /** In MB with one decimal, rounded up so that what is above a limit looks so. */
    private static String megabytes(long bytes) {
        double rounded = Math.ceil(bytes * 10 / (1024.0 * 1024)) / 10;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
