package dateline.extractor.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an event takes place, as the text says.
 *
 * @param days absent where the text alone does not tell ("on Sunday" in an undated article)
 */
public record EventTime(Span span, Optional<Days> days) {

    public EventTime {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(days, "days");
    }

    /** The first and the last day that are meant, both included. */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last day " + last + " must not be before the first, " + first);
            }
        }
    }
}
