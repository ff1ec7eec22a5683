package dateline.extractor.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks a MediaWiki API, as its etiquette wants it: one request at a time, with a name, giving way when the servers lag
 * behind, and waiting as long as an answer asks for.
 */
final class ApiClient {

    private static final String USER_AGENT = "Dateline/0.1 (https://w3id.org/dateline/ontology; knowledge graphs of news)";
    private static final int ATTEMPTS = 4;
    private static final int LONGEST_PAUSE_SECONDS = 60;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    /** Errors that go away by themselves. */
    private static final Set<String> BUSY = Set.of("maxlag", "ratelimited");
    private static final int SHOWN = 60;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final JsonMapper json = new JsonMapper();
    private final Duration pause;

    ApiClient(Duration pause) {
        this.pause = pause;
    }

    /** The answer as JSON. */
    JsonNode get(URI api, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.putAll(Map.of("format", "json", "formatversion", "2", "maxlag", "5"));
        URI address = URI.create(api + "?" + all.entrySet().stream().map(entry -> entry.getKey() + "="
                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
        String problem = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            HttpResponse<String> response = send(api, address);
            boolean isBusy = response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() >= SERVER_ERROR;
            if (!isBusy) {
                JsonNode answer = parse(api, response);
                if (!BUSY.contains(answer.path("error").path("code").asText())) {
                    return checked(api, answer);
                }
            }
            problem = isBusy ? "answers " + response.statusCode() : "says that it is overloaded";
            if (attempt < ATTEMPTS) {
                waitFor(pauseAfter(response, attempt));
            }
        }
        throw new WikidataException(api + " " + problem + ", " + ATTEMPTS + " times; try again later");
    }

    private HttpResponse<String> send(URI api, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30))
                .header("User-Agent", USER_AGENT).header("Accept", "application/json").GET().build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WikidataException(api + " does not answer (" + e + "); check the network", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WikidataException(api + ": interrupted while waiting for an answer", e);
        }
    }

    private JsonNode parse(URI api, HttpResponse<String> response) {
        try {
            JsonNode answer = json.readTree(response.body());
            if (response.statusCode() == 200 && answer.isObject()) {
                return answer;
            }
        } catch (JsonProcessingException e) {
            // told below, with the beginning of what came instead
        }
        String body = response.body().strip().replaceAll("\\s+", " ");
        throw new WikidataException(api + " answers " + response.statusCode() + " and no JSON ('"
                + body.substring(0, Math.min(SHOWN, body.length())) + "'); check the address");
    }

    private static JsonNode checked(URI api, JsonNode answer) {
        if (answer.has("error")) {
            throw new WikidataException(api + " answers with the error '" + answer.path("error").path("info").asText()
                    + "'");
        }
        return answer;
    }

    private Duration pauseAfter(HttpResponse<String> response, int attempt) {
        Optional<Duration> asked = response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, Long.parseLong(value))));
        return asked.orElseGet(() -> pause.multipliedBy(1L << (attempt - 1)));
    }

    private static void waitFor(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WikidataException("interrupted while waiting for a server", e);
        }
    }
}
