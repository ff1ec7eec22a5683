package dateline.extractor.evaluation;

import java.util.Objects;
import java.util.Optional;

/**
 * What is counted.
 *
 * @param name     such as {@code events}
 * @param category one class of it, such as {@code Attack}; absent for all together
 */
public record Measure(String name, Optional<String> category) {

    public Measure {
        Objects.requireNonNull(category, "category");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Measure must have a name");
        }
    }

    public static Measure of(String name) {
        return new Measure(name, Optional.empty());
    }

    public Measure in(String ofCategory) {
        return new Measure(name, Optional.of(ofCategory));
    }
}
