package dateline.extractor.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in schema.org's terms, as JSON-LD. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {
    }

    /** The first article that the page describes. A block that is no JSON is passed over, as browsers do. */
    static Metadata read(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), nodes);
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return nodes.stream().filter(JsonLd::isArticle).findFirst().map(article -> of(article, nodes))
                .orElse(Metadata.NONE);
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, nodes));
        } else if (node.isObject()) {
            nodes.add(node);
            collect(node.path("@graph"), nodes);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type")).anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    private static Metadata of(JsonNode article, List<JsonNode> nodes) {
        return new Metadata(
                findText(article.path("headline")).or(() -> findText(article.path("name"))),
                findText(article.path("datePublished")).flatMap(PublicationDate::find),
                findPublisher(article.path("publisher"), nodes),
                findText(article.path("url")).or(() -> findReference(article.path("mainEntityOfPage"))));
    }

    private static Optional<String> findPublisher(JsonNode publisher, List<JsonNode> nodes) {
        JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
        Optional<String> name = findText(one.path("name")).or(() -> findText(one));
        return name.or(() -> findText(one.path("@id")).flatMap(id -> nodes.stream()
                .filter(node -> id.equals(node.path("@id").asText()))
                .flatMap(node -> findText(node.path("name")).stream()).findFirst()));
    }

    private static Optional<String> findReference(JsonNode page) {
        return findText(page).or(() -> findText(page.path("@id"))).filter(url -> url.startsWith("http"));
    }

    private static Optional<String> findText(JsonNode node) {
        return texts(node).map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.textValue());
        }
        return node.isArray() ? node.valueStream().flatMap(JsonLd::texts) : Stream.empty();
    }
}
