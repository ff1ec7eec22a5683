package dateline.server.extract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;
import dateline.extractor.read.DocumentReader;
import dateline.extractor.read.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody sent to be read.
 *
 * @param text      absent in a form that sends a file
 * @param published a day as ISO 8601 writes it
 */
record SentText(String text, String title, String published, String publisher, String url) {

    /** What a text without a name is called; identifiers of the answer begin with it. */
    static final String NAME = "text.txt";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Reads {@code {"text": ..., "title": ..., "published": ..., "publisher": ..., "url": ...}}. */
    static SentText parse(byte[] json) throws RefusedException {
        try {
            SentText sent = JSON.readValue(json, SentText.class);
            if (sent == null || sent.text == null) {
                throw RefusedException.of(400, "the JSON has no \"text\"; send {\"text\": \"...\"}");
            }
            return sent;
        } catch (JacksonException e) {
            throw RefusedException.of(400, "the JSON cannot be read: " + e.getOriginalMessage()
                    + "; send {\"text\": \"...\"}, with \"title\", \"published\", \"publisher\" and \"url\" "
                    + "if they are known");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document. */
    Document toDocument() throws RefusedException {
        if (text == null || text.isBlank()) {
            throw empty();
        }
        return describe(Document.of(NAME, text));
    }

    /** A file's document, with what is said of it here. */
    Document describe(Document read) throws RefusedException {
        return new Document(read.id(), read.source(), known(title).or(read::title), findPublished().or(read::published),
                known(publisher).or(read::publisher), known(url).or(read::url), read.text());
    }

    private Optional<LocalDate> findPublished() throws RefusedException {
        if (known(published).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published.strip()));
        } catch (DateTimeException e) {
            throw RefusedException.of(400, "published '" + published + "' is no day; write it as 2024-12-31");
        }
    }

    private static Optional<String> known(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The document of a file that was sent. */
    static Document read(String name, byte[] content) throws RefusedException {
        return switch (new DocumentReader().read(name, content)) {
            case ReadResult.Read read -> read.document();
            case ReadResult.Failed failed when failed.issue() instanceof Issue.EmptyDocument -> throw empty();
            case ReadResult.Failed failed -> throw RefusedException.of(415, failed.issue().message());
        };
    }

    private static RefusedException empty() {
        return RefusedException.of(400, "the text is empty; send the text of an article");
    }
}
