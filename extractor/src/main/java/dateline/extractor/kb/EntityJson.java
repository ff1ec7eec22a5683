package dateline.extractor.kb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.extractor.kb.ItemFact.Kind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entity as it stands in the JSON dump
 * (<a href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikibase JSON format</a>). Only what is
 * wanted of it becomes objects.
 */
final class EntityJson {

    private static final JsonMapper JSON = new JsonMapper();
    /** Entities without any of these are not worth reading. */
    private static final List<BytePattern> WORTH_READING =
            List.of(new BytePattern("\"enwiki\""), new BytePattern("\"P279\""));
    private static final Set<String> LANGUAGES = Set.of("en", "mul");

    private final List<ItemFact> facts = new ArrayList<>();
    private final Map<String, JsonNode> labels = new HashMap<>();
    private final Map<String, JsonNode> aliases = new HashMap<>();
    private final Map<String, JsonNode> descriptions = new HashMap<>();
    private final Map<String, JsonNode> sitelinks = new HashMap<>();
    private final Map<String, JsonNode> claims = new HashMap<>();
    private String id = "";
    private int pages;

    private EntityJson() {
    }

    /**
     * What it says of an item: all that is wanted when it has an article, else only what it is a subclass of.
     *
     * @throws IOException when it is no entity
     */
    static List<ItemFact> read(byte[] bytes, int from, int length) throws IOException {
        if (WORTH_READING.stream().noneMatch(pattern -> pattern.isIn(bytes, from + length))) {
            return List.of();
        }
        EntityJson entity = new EntityJson();
        try (JsonParser json = JSON.createParser(bytes, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                entity.readField(json.currentName(), json);
            }
        } catch (JsonProcessingException e) {
            throw new IOException(e.getOriginalMessage().replaceFirst(" \\(for .*", ""));
        }
        return entity.facts();
    }

    private void readField(String name, JsonParser json) throws IOException {
        json.nextToken();
        switch (name) {
            case "id" -> id = json.getText();
            case "labels" -> pick(LANGUAGES, json, labels);
            case "aliases" -> pick(LANGUAGES, json, aliases);
            case "descriptions" -> pick(LANGUAGES, json, descriptions);
            case "sitelinks" -> pages = pick(Set.of("enwiki"), json, sitelinks);
            case "claims" -> pick(ItemFact.BY_PROPERTY.keySet(), json, claims);
            default -> json.skipChildren();
        }
    }

    /** Keeps the wanted fields of an object and returns how many it has; an empty array stands for an empty object. */
    private static int pick(Set<String> wanted, JsonParser json, Map<String, JsonNode> into) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return 0;
        }
        int fields = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            fields++;
            String name = json.currentName();
            json.nextToken();
            if (wanted.contains(name)) {
                into.put(name, json.readValueAsTree());
            } else {
                json.skipChildren();
            }
        }
        return fields;
    }

    private List<ItemFact> facts() throws IOException {
        if (id.isEmpty()) {
            throw new IOException("an object without an id, such as an answer of the API, is no line of a dump");
        }
        Optional<Integer> item = WikidataDump.findItem(id);
        if (item.isEmpty()) {
            return List.of(); // a property or a lexeme
        }
        addClaims(item.get(), "P279");
        JsonNode article = sitelinks.get("enwiki");
        if (article == null) {
            return facts;
        }
        int number = item.get();
        add(number, Kind.TITLE, article.path("title").asText());
        add(number, Kind.PAGES, Integer.toString(pages - 1));
        addValue(number, Kind.LABEL, labels.get("en"));
        addValue(number, Kind.COMMON_LABEL, labels.get("mul"));
        addValue(number, Kind.DESCRIPTION, descriptions.get("en"));
        for (JsonNode list : aliases.values()) {
            for (JsonNode alias : list) {
                addValue(number, Kind.ALIAS, alias);
            }
        }
        for (String property : List.of("P31", "P17", "P27")) {
            addClaims(number, property);
        }
        return facts;
    }

    private void addValue(int item, Kind kind, JsonNode term) throws IOException {
        if (term != null) {
            add(item, kind, term.path("value").asText());
        }
    }

    /** Those of the best rank, as in the truthy dump. */
    private void addClaims(int item, String property) throws IOException {
        JsonNode all = claims.getOrDefault(property, JSON.missingNode());
        boolean hasPreferred = false;
        for (JsonNode claim : all) {
            hasPreferred |= claim.path("rank").asText().equals("preferred");
        }
        for (JsonNode claim : all) {
            Optional<Integer> value = findValue(claim.path("mainsnak").path("datavalue").path("value"));
            if (claim.path("rank").asText().equals(hasPreferred ? "preferred" : "normal") && value.isPresent()) {
                add(item, ItemFact.BY_PROPERTY.get(property), value.get().toString());
            }
        }
    }

    /** Dumps from before 2016, and what other programs make of dumps, have only the number. */
    private static Optional<Integer> findValue(JsonNode value) {
        return value.has("id") ? WikidataDump.findItem(value.path("id").asText())
                : value.path("entity-type").asText().equals("item") && value.path("numeric-id").isInt()
                ? Optional.of(value.path("numeric-id").asInt()) : Optional.empty();
    }

    private void add(int item, Kind kind, String value) throws IOException {
        WikidataDump.requireText(value);
        facts.add(new ItemFact(item, kind, value));
    }
}
