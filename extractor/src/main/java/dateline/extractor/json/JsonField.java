package dateline.extractor.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A value in a line of JSON that knows where it stands, so that an error can say so. Every method that cannot answer
 * throws a {@link FactsFormatException} with line, path and value.
 *
 * @param line counted from 1
 * @param path such as {@code events[3].sentence.end}; empty for the whole line
 */
public record JsonField(int line, String path, JsonNode value) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** The value that a whole line of JSON holds. */
    public static JsonField parse(String text, int line) {
        try {
            return new JsonField(line, "", MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new FactsFormatException(line, "", "no JSON: " + e.getOriginalMessage());
        }
    }

    /** The field of that name; its value is null when it is absent. */
    public JsonField get(String name) {
        if (!value.isObject()) {
            throw error("must be an object");
        }
        return new JsonField(line, path.isEmpty() ? name : path + "." + name, value.path(name));
    }

    /** The element at an index of an array; its value is null when there is none. */
    public JsonField get(int index) {
        if (!value.isArray()) {
            throw error("must be an array");
        }
        return new JsonField(line, path + "[" + index + "]", value.path(index));
    }

    /** This field unless it is null or absent. */
    public Optional<JsonField> ifPresent() {
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(this);
    }

    /** Whether there is no such field, not even with null. */
    public boolean isAbsent() {
        return value.isMissingNode();
    }

    public Optional<JsonField> find(String name) {
        return get(name).ifPresent();
    }

    public boolean isTrue() {
        return value.isBoolean() && value.booleanValue();
    }

    public String text() {
        if (!value.isTextual()) {
            throw error("must be a text");
        }
        return value.textValue();
    }

    public int integer() {
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw error("must be a whole number");
        }
        return value.intValue();
    }

    public double number() {
        if (!value.isNumber()) {
            throw error("must be a number");
        }
        return value.doubleValue();
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw error("must be a day such as 2024-11-17");
        }
    }

    public boolean isText() {
        return value.isTextual();
    }

    public <T> List<T> list(Function<JsonField, T> read) {
        if (!value.isArray()) {
            throw error("must be an array");
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new JsonField(line, path + "[" + i + "]", value.get(i)).make(read))
                .toList();
    }

    /** What {@code read} makes of this field; what the domain's constructors refuse is an error of this field. */
    public <T> T make(Function<JsonField, T> read) {
        try {
            return read.apply(this);
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    /** An error of this field; {@code reason} says what it must be. */
    public FactsFormatException error(String reason) {
        String shown = value.isValueNode() && !value.isNull() ? value.toString() : value.getNodeType().toString();
        return new FactsFormatException(line, path, reason + ", but is "
                + (shown.length() > 60 ? shown.substring(0, 60) + "..." : shown));
    }
}
