package dateline.server.reconcile;

import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A name that somebody looks up.
 *
 * @param name  as it stands in a table
 * @param type  local name of a class of the ontology that it must be of
 * @param limit at most so many candidates
 */
record ReconciliationQuery(String name, Optional<String> type, int limit) {

    private static final int MAX_LIMIT = 25;
    private static final int DEFAULT_LIMIT = 5;

    /**
     * A batch as clients send it, by their own keys.
     *
     * @throws IllegalArgumentException in one line, if it is none
     */
    static JsonObject parseBatch(String json) {
        try {
            return JSON.parse(json);
        } catch (JsonException | NullPointerException e) {
            // Jena's parser breaks down where the text ends too early.
            throw new IllegalArgumentException("'queries' must be a JSON object such as {\"q0\":{\"query\":\"Anna Berg\"}}");
        }
    }

    /** @throws IllegalArgumentException in one line, if a field is missing or wrong */
    static ReconciliationQuery of(String key, JsonValue value) {
        if (!value.isObject() || !value.getAsObject().hasKey("query")
                || !value.getAsObject().get("query").isString()) {
            throw new IllegalArgumentException("query '" + key + "' must be an object with a text 'query'");
        }
        JsonObject object = value.getAsObject();
        Optional<String> type = Optional.ofNullable(object.get("type")).filter(JsonValue::isString)
                .map(name -> name.getAsString().value().replaceFirst("^.*[#:/]", ""));
        type.filter(name -> !name.matches("\\w+")).ifPresent(name -> {
            throw new IllegalArgumentException("query '" + key + "': type '" + name + "' must be a class of the ontology, "
                    + "such as Person");
        });
        int limit = Optional.ofNullable(object.get("limit")).filter(JsonValue::isNumber)
                .map(number -> number.getAsNumber().value().intValue()).orElse(DEFAULT_LIMIT);
        return new ReconciliationQuery(object.get("query").getAsString().value(), type,
                Math.clamp(limit, 1, MAX_LIMIT));
    }
}
