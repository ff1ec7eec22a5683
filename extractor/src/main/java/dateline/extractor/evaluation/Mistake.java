package dateline.extractor.evaluation;

import dateline.extractor.model.DocumentId;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that went wrong.
 *
 * @param what in a few words, such as {@code citizenOf(Anna Berg, Norway)}
 */
public record Mistake(Measure measure, Kind kind, String what, DocumentId document, Excerpt excerpt) {

    public Mistake {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /** In which way it is wrong. */
    public enum Kind {
        MISSED, FALSE_ALARM, WRONG;

        /** For a person. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
