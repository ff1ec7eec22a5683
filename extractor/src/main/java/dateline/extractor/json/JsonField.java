package dateline.extractor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A value in a line of JSON that knows where it stands, so that an error can say so. */
record JsonField(int line, String path, JsonNode value) {

    /** The field of that name; its value is null when it is absent. */
    JsonField get(String name) {
        if (!value.isObject()) {
            throw error("must be an object");
        }
        return new JsonField(line, path.isEmpty() ? name : path + "." + name, value.path(name));
    }

    /** This field unless it is null or absent. */
    Optional<JsonField> ifPresent() {
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(this);
    }

    Optional<JsonField> find(String name) {
        return get(name).ifPresent();
    }

    String text() {
        if (!value.isTextual()) {
            throw error("must be a text");
        }
        return value.textValue();
    }

    int integer() {
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw error("must be a whole number");
        }
        return value.intValue();
    }

    double number() {
        if (!value.isNumber()) {
            throw error("must be a number");
        }
        return value.doubleValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw error("must be a day such as 2024-11-17");
        }
    }

    boolean isText() {
        return value.isTextual();
    }

    <T> List<T> list(Function<JsonField, T> read) {
        if (!value.isArray()) {
            throw error("must be an array");
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new JsonField(line, path + "[" + i + "]", value.get(i)).make(read))
                .toList();
    }

    /** What {@code read} makes of this field; what the domain's constructors refuse is an error of this field. */
    <T> T make(Function<JsonField, T> read) {
        try {
            return read.apply(this);
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    FactsFormatException error(String reason) {
        String shown = value.isValueNode() && !value.isNull() ? value.toString() : value.getNodeType().toString();
        return new FactsFormatException(line, path, reason + ", but is "
                + (shown.length() > 60 ? shown.substring(0, 60) + "..." : shown));
    }
}
