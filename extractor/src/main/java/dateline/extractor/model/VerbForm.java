package dateline.extractor.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Tense and aspect with which an event is told (TimeML: Pustejovsky and others, 2003).
 *
 * @param tense  absent for nouns, infinitives and participles
 * @param aspect absent for nouns and simple forms
 */
public record VerbForm(Optional<Tense> tense, Optional<Aspect> aspect) {

    /** Of a noun. */
    public static final VerbForm NONE = new VerbForm(Optional.empty(), Optional.empty());

    public VerbForm {
        Objects.requireNonNull(tense, "tense");
        Objects.requireNonNull(aspect, "aspect");
    }

    /** When, seen from where it is told. */
    public enum Tense {
        PAST, PRESENT, FUTURE;

        /** The name in JSON and RDF. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value of that {@link #label()}. */
        public static Tense of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it is going on ("is attacking") or done ("has attacked"). */
    public enum Aspect {
        PROGRESSIVE, PERFECTIVE, PERFECTIVE_PROGRESSIVE;

        /** The name in JSON and RDF. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The value of that {@link #label()}. */
        public static Aspect of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
