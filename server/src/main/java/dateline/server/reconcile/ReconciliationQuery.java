package dateline.server.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * A name that somebody looks up.
 *
 * @param name  as it stands in a table, or the id of an entity
 * @param types local names of classes of the ontology, of one of which it must be; none if it may be anything
 * @param limit at most so many candidates
 */
record ReconciliationQuery(String name, Set<String> types, int limit) {

    private static final int MAX_LIMIT = 25;
    private static final int DEFAULT_LIMIT = 5;

    ReconciliationQuery {
        types = Set.copyOf(types);
    }

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

    /**
     * Properties that the candidates should have are not looked at; a query of nothing else has an empty name.
     *
     * @throws IllegalArgumentException in one line, if a field is missing or wrong
     */
    static ReconciliationQuery of(String key, JsonValue value) {
        JsonObject object = value.isObject() ? value.getAsObject() : new JsonObject();
        boolean isNamed = object.hasKey("query") && object.get("query").isString();
        if (!isNamed && (object.hasKey("query") || !object.hasKey("properties"))) {
            throw new IllegalArgumentException("query '" + key + "' must be an object with a text 'query'");
        }
        int limit = Optional.ofNullable(object.get("limit")).filter(JsonValue::isNumber)
                .map(number -> number.getAsNumber().value().intValue()).orElse(DEFAULT_LIMIT);
        return new ReconciliationQuery(isNamed ? object.get("query").getAsString().value() : "",
                types(key, object.get("type")), Math.clamp(limit, 1, MAX_LIMIT));
    }

    /** One or several, each as a text or an object with an id. */
    private static Set<String> types(String key, JsonValue asked) {
        if (asked == null || asked.isNull()) {
            return Set.of();
        }
        List<JsonValue> all = asked.isArray() ? asked.getAsArray().stream().toList() : List.of(asked);
        return all.stream().map(type -> type.isObject() ? type.getAsObject().get("id") : type)
                .map(type -> type != null && type.isString() ? type.getAsString().value() : "")
                .map(type -> className(key, type.replaceFirst("^.*[#:/]", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String className(String key, String name) {
        if (!name.matches("\\w+")) {
            throw new IllegalArgumentException("query '" + key + "': type '" + name + "' must be a class of the ontology, "
                    + "such as Person");
        }
        return name;
    }
}
