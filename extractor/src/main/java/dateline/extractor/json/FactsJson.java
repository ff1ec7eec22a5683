package dateline.extractor.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.extractor.model.DocumentFacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes and reads the facts of documents as JSON, one line a document. Reading what was written gives equal facts.
 * Keys always come in the same order; offsets are UTF-16 indexes into the document's text. Thread-safe.
 */
public final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final FactsWriter writer;

    /** @param names what to write as {@code iri} and {@code plover} */
    public FactsJson(FactNames names) {
        this.writer = new FactsWriter(names);
    }

    /** The facts in one line, without a line break at its end. */
    public String toLine(DocumentFacts facts) {
        try {
            return MAPPER.writeValueAsString(writer.write(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the facts of " + facts.document().id(), e);
        }
    }

    /** Writes each document's line and a line feed after it. */
    public void write(Stream<DocumentFacts> facts, Appendable out) throws IOException {
        try {
            facts.forEachOrdered(each -> append(toLine(each), out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The facts of one line.
     *
     * @param lineNumber counted from 1, for the message of an error
     * @throws FactsFormatException if the line is not the facts of a document
     */
    public DocumentFacts fromLine(String line, int lineNumber) {
        return FactsReader.read(JsonField.parse(line, lineNumber));
    }

    /**
     * The facts of every line that is not blank, read as the stream is used.
     *
     * @throws FactsFormatException from the stream, at a line that is not the facts of a document
     */
    public Stream<DocumentFacts> read(BufferedReader in) {
        AtomicInteger number = new AtomicInteger();
        return in.lines()
                .map(line -> new NumberedLine(number.incrementAndGet(), line))
                .filter(line -> !line.text().isBlank())
                .map(line -> fromLine(line.text(), line.number()));
    }

    private record NumberedLine(int number, String text) {
    }

    private static void append(String line, Appendable out) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
