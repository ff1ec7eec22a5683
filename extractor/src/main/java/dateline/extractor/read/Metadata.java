package dateline.extractor.read;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of an article beside its text. */
record Metadata(Optional<String> title, Optional<LocalDate> published, Optional<String> publisher,
                Optional<String> url) {

    static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This, with what it lacks taken from {@code other}. */
    Metadata orElse(Metadata other) {
        return new Metadata(title.or(other::title), published.or(other::published), publisher.or(other::publisher),
                url.or(other::url));
    }
}
