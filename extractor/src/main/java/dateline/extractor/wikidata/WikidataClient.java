package dateline.extractor.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.extractor.wikidata.WikidataItem.Coordinates;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks Wikipedia what titles lead to, and Wikidata what items are, fifty at a time. */
final class WikidataClient {

    /** What the API takes in one request from anybody. */
    private static final int BATCH = 50;

    private final WikidataAddresses addresses;
    private final ApiClient api;

    WikidataClient(WikidataAddresses addresses) {
        this.addresses = addresses;
        this.api = new ApiClient(addresses.pause());
    }

    /**
     * Tells {@code found} what each title leads to, a batch at a time; a title without an article leads nowhere, and one
     * that the answer leaves out is not told.
     *
     * @throws WikidataException when the API does not answer as it should
     */
    void findArticles(Collection<String> titles, Consumer<Map<String, CurrentArticle>> found) {
        for (List<String> batch : batches(titles)) {
            JsonNode query = api.get(addresses.wikipedia(), Map.of("action", "query", "prop", "pageprops", "ppprop",
                    "wikibase_item|disambiguation", "redirects", "1", "titles", String.join("|", batch))).path("query");
            require(query.path("pages").isArray(), addresses.wikipedia(), "query.pages");
            Map<String, String> renamed = new HashMap<>();
            Stream.of("normalized", "redirects").flatMap(kind -> list(query.path(kind))).forEach(step ->
                    renamed.put(underscored(step.path("from").asText()), underscored(step.path("to").asText())));
            Map<String, CurrentArticle> pages = new HashMap<>();
            list(query.path("pages")).forEach(page -> {
                JsonNode properties = page.path("pageprops");
                String title = underscored(page.path("title").asText());
                pages.put(title, new CurrentArticle(title, text(properties.path("wikibase_item"))
                        .filter(item -> item.matches("Q[1-9][0-9]*")), properties.has("disambiguation")));
            });
            Map<String, CurrentArticle> answers = new HashMap<>();
            for (String title : batch) {
                Optional.ofNullable(pages.get(follow(title, renamed))).ifPresent(page -> answers.put(title, page));
            }
            found.accept(answers);
        }
    }

    /** Normalization is a step and a redirect another; the API itself follows chains of redirects. */
    private static String follow(String title, Map<String, String> renamed) {
        String last = title;
        for (int steps = 0; steps < renamed.size() && renamed.containsKey(last) && !renamed.get(last).equals(last);
                steps++) {
            last = renamed.get(last);
        }
        return last;
    }

    private static void require(boolean isThere, URI api, String part) {
        if (!isThere) {
            throw new WikidataException(api + " answers without '" + part + "'; check the address");
        }
    }

    /**
     * Tells {@code found} what each item is, a batch at a time; an item that does not exist has no label, and one that
     * the answer leaves out is not told.
     *
     * @throws WikidataException when the API does not answer as it should
     */
    void findItems(Collection<String> ids, Consumer<Map<String, WikidataItem>> found) {
        for (List<String> batch : batches(ids)) {
            JsonNode entities = api.get(addresses.wikidata(), Map.of("action", "wbgetentities", "props",
                    "labels|descriptions|claims", "languages", "en|mul", "ids", String.join("|", batch))).path("entities");
            require(entities.isObject(), addresses.wikidata(), "entities");
            Map<String, WikidataItem> answers = new HashMap<>();
            // An item that was merged into another is answered under the id that was asked for.
            batch.stream().filter(entities::has).forEach(id -> answers.put(id, item(id, entities.path(id))));
            found.accept(answers);
        }
    }

    private static WikidataItem item(String id, JsonNode json) {
        Optional<Coordinates> place = values(json, "P625").findFirst()
                .filter(value -> value.path("latitude").isNumber() && value.path("longitude").isNumber())
                .map(value -> new Coordinates(value.path("latitude").asDouble(), value.path("longitude").asDouble()));
        // "mul" holds for every language that has no label of its own.
        Optional<String> label = Stream.of("en", "mul").flatMap(language ->
                text(json.path("labels").path(language).path("value")).stream()).findFirst();
        return new WikidataItem(id, label,
                text(json.path("descriptions").path("en").path("value")), items(json, "P31"), items(json, "P279"), place);
    }

    private static List<String> items(JsonNode json, String property) {
        return values(json, property).map(value -> value.path("id").asText()).filter(id -> id.matches("Q[1-9][0-9]*"))
                .distinct().toList();
    }

    /** Those of the best rank. */
    private static Stream<JsonNode> values(JsonNode json, String property) {
        JsonNode claims = json.path("claims").path(property);
        String best = list(claims).anyMatch(claim -> claim.path("rank").asText().equals("preferred")) ? "preferred" : "normal";
        return list(claims).filter(claim -> claim.path("rank").asText().equals(best))
                .map(claim -> claim.path("mainsnak").path("datavalue").path("value")).filter(value -> !value.isMissingNode());
    }

    private static List<List<String>> batches(Collection<String> all) {
        List<String> sorted = all.stream().distinct().sorted().toList();
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += BATCH) {
            batches.add(sorted.subList(i, Math.min(sorted.size(), i + BATCH)));
        }
        return batches;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<String> text(JsonNode json) {
        return json.isTextual() && !json.textValue().isBlank() ? Optional.of(json.textValue()) : Optional.empty();
    }

    private static String underscored(String title) {
        return title.replace(' ', '_');
    }
}
