package dateline.extractor.read;

import dateline.extractor.model.Issue;
import dateline.extractor.model.Issue.UnusableMetadata;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A {@code documents.csv}: what is known of the files beside it, with the columns {@code file, title, published,
 * publisher, url}. Only {@code file} must be there. What cannot be used becomes an issue.
 */
final class MetadataTable {

    static final String FILE_NAME = "documents.csv";

    private static final Set<String> COLUMNS = Set.of("file", "title", "published", "publisher", "url");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

    private final Path table;
    private final Map<String, Metadata> rows = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private MetadataTable(Path table) {
        this.table = table;
    }

    /** Reads the table of a folder; an empty one when there is none. */
    static MetadataTable ofFolder(Path folder) {
        MetadataTable table = new MetadataTable(folder.resolve(FILE_NAME));
        if (Files.exists(table.table)) {
            table.read();
        }
        return table;
    }

    Metadata get(Path file) {
        return rows.getOrDefault(file.getFileName().toString(), Metadata.NONE);
    }

    List<Issue> issues() {
        return issues;
    }

    private void read() {
        try (CSVParser parser = FORMAT.parse(new StringReader(
                TextDecoder.decode(Files.readAllBytes(table), StandardCharsets.UTF_8, FILE_NAME)))) {
            if (isHeaderUsable(parser)) {
                parser.forEach(this::addRow);
            }
        } catch (UnreadableException e) {
            report(1, "content", "", "it " + e.getMessage() + "; " + e.advice());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            report(1, "content", "", "it cannot be read as CSV (" + e.getMessage() + ")");
        }
    }

    private boolean isHeaderUsable(CSVParser parser) {
        List<String> header = parser.getHeaderNames();
        header.stream().filter(column -> !COLUMNS.contains(column)).forEach(column ->
                report(1, "column", column, "the columns are file, title, published, publisher, url"));
        if (!header.contains("file")) {
            report(1, "header", String.join(",", header), "it must have a column named file");
            return false;
        }
        return true;
    }

    private void addRow(CSVRecord row) {
        String file = row.get("file");
        if (file.isEmpty() || !Files.isRegularFile(table.resolveSibling(file))) {
            report(line(row), "file", file, "there is no such file beside it");
        } else if (rows.containsKey(file)) {
            report(line(row), "file", file, "it stands in an earlier line already, which is the one that counts");
        } else {
            rows.put(file, new Metadata(find(row, "title"), findPublished(row), find(row, "publisher"),
                    find(row, "url")));
        }
    }

    private Optional<LocalDate> findPublished(CSVRecord row) {
        Optional<String> written = find(row, "published");
        Optional<LocalDate> day = written.flatMap(PublicationDate::findIso);
        if (written.isPresent() && day.isEmpty()) {
            report(line(row), "published", written.get(), "write the day as 2024-12-31");
        }
        return day;
    }

    private static Optional<String> find(CSVRecord row, String column) {
        return row.isSet(column) ? Optional.of(row.get(column)).filter(value -> !value.isEmpty()) : Optional.empty();
    }

    /** The line on which the record ends, which is the one it starts on unless a value spans lines. */
    private static long line(CSVRecord row) {
        return row.getParser().getCurrentLineNumber();
    }

    private void report(long line, String field, String value, String advice) {
        issues.add(new UnusableMetadata(table.toString(), line, field, value, advice));
    }
}
