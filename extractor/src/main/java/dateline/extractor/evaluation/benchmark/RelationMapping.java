package dateline.extractor.evaluation.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which of Dateline's relations say the same as a relation of a benchmark.
 *
 * @param confirmedBy properties that say it
 * @param helpedBy    properties that may say it
 * @param position    beginnings of words of the title of a position whose holding says it; {@code any} for every title
 */
record RelationMapping(String gold, @JsonProperty("confirmedBy") List<PropertyPattern> confirmedBy,
                       @JsonProperty("helpedBy") List<PropertyPattern> helpedBy, List<String> position) {

    static final String POSITION = "positionHeld";

    private static final String ANY = "any";

    RelationMapping {
        Objects.requireNonNull(gold, "gold");
        confirmedBy = List.copyOf(confirmedBy);
        helpedBy = helpedBy == null ? List.of() : List.copyOf(helpedBy);
        position = position == null ? List.of() : List.copyOf(position);
    }


    Stream<PropertyPattern> confirming(String property) {
        return confirmedBy.stream().filter(pattern -> pattern.property().equals(property));
    }

    Stream<PropertyPattern> helping(String property) {
        return helpedBy.stream().filter(pattern -> pattern.property().equals(property));
    }

    /** Whether holding a position of that title says it. */
    boolean admitsPosition(String title) {
        String words = " " + title.toLowerCase(Locale.ROOT).replace('-', ' ');
        return position.contains(ANY) || position.stream().anyMatch(word -> words.contains(" " + word));
    }
}
