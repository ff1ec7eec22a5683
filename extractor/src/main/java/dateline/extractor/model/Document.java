package dateline.extractor.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One article.
 *
 * @param source    where it was read from: a path or a URL
 * @param published the day it was published; times such as "on Sunday" are resolved against it
 * @param text      the text that every offset refers to; of a {@code .txt} file, its content unchanged
 */
public record Document(DocumentId id, String source, Optional<String> title, Optional<LocalDate> published,
                       Optional<String> publisher, Optional<String> url, String text) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(text, "text");
    }

    /** A document of which only the text is known. */
    public static Document of(String id, String text) {
        return new Document(new DocumentId(id), id, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), text);
    }
}
