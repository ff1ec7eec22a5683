package dateline.extractor.wikidata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A server on this machine that answers as the MediaWiki APIs of Wikipedia and Wikidata are documented to, for a world of
 * a few invented things. It is not the real one.
 */
public final class LocalWikimedia implements AutoCloseable {

    /** What is answered before the real answer, once each. */
    public record Trouble(int status, String contentType, String body, Map<String, String> headers) {
    }

    private static final int CUT_OFF = 0;

    private final HttpServer server;
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final List<Map<String, String>> requests = new ArrayList<>();
    private final List<String> agents = new ArrayList<>();

    public LocalWikimedia() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/w/api.php", this::answer);
        server.start();
    }

    public URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
    }

    WikidataAddresses addresses() {
        return new WikidataAddresses(api(), api(), Duration.ofMillis(1));
    }

    LocalWikimedia first(int status, String contentType, String body) {
        troubles.add(new Trouble(status, contentType, body, Map.of()));
        return this;
    }

    LocalWikimedia firstTooManyRequests(String retryAfter) {
        troubles.add(new Trouble(429, "text/html", "slow down", Map.of("Retry-After", retryAfter)));
        return this;
    }

    /** Promises more than comes. */
    LocalWikimedia firstCutOff() {
        troubles.add(new Trouble(CUT_OFF, "application/json", "{\"query\":", Map.of()));
        return this;
    }

    /** The parameters of each request. */
    List<Map<String, String>> requests() {
        return requests;
    }

    List<String> agents() {
        return agents;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        requests.add(parameters);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Trouble trouble = troubles.poll();
        if (trouble != null) {
            if (trouble.status() == CUT_OFF) {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(trouble.body().getBytes(StandardCharsets.UTF_8));
                exchange.close();
                return;
            }
            trouble.headers().forEach(exchange.getResponseHeaders()::set);
            send(exchange, trouble.status(), trouble.contentType(), trouble.body());
        } else if (parameters.get("action").equals("query")) {
            send(exchange, 200, "application/json", query(parameters.get("titles").split("\\|")));
        } else {
            send(exchange, 200, "application/json", entities(parameters.get("ids").split("\\|")));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** "Old Nordfab" redirects to "Nordfab", "Elm" is a disambiguation page, "Nobody" does not exist. */
    private static String query(String[] titles) {
        List<String> normalized = new ArrayList<>();
        List<String> redirects = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (String asked : titles) {
            String title = asked.replace('_', ' ');
            if (!title.equals(asked)) {
                normalized.add("{\"fromencoded\":false,\"from\":\"%s\",\"to\":\"%s\"}".formatted(asked, title));
            }
            switch (title) {
                case "Old Nordfab" -> {
                    redirects.add("{\"from\":\"Old Nordfab\",\"to\":\"Nordfab\"}");
                    pages.add("{\"pageid\":1,\"ns\":0,\"title\":\"Nordfab\",\"pageprops\":{\"wikibase_item\":\"Q5\"}}");
                }
                case "Elm" -> pages.add("{\"pageid\":2,\"ns\":0,\"title\":\"Elm\",\"pageprops\":{\"disambiguation\":\"\","
                        + "\"wikibase_item\":\"Q6\"}}");
                default -> pages.add("{\"ns\":0,\"title\":\"%s\",\"missing\":true}".formatted(title));
            }
        }
        return "{\"batchcomplete\":true,\"query\":{\"normalized\":[%s],\"redirects\":[%s],\"pages\":[%s]}}".formatted(
                String.join(",", normalized), String.join(",", redirects), String.join(",", pages));
    }

    private static String entities(String[] ids) {
        return "{\"entities\":{" + Arrays.stream(ids).map(id -> switch (id) {
            case "Q5" -> entity(id, "Nordfab", "maker of nails", claim("P31", "{\"id\":\"Q50\"}"),
                    claim("P625", "{\"latitude\":60.5,\"longitude\":5.25,\"precision\":0.001}"));
            case "Q50" -> entity(id, "business", "organization that trades", ranked("P279", "{\"id\":\"Q51\"}", "{\"id\":\"Q52\"}"))
                    .replace("\"en\":{\"language\":\"en\",\"value\":\"business\"", "\"mul\":{\"language\":\"mul\",\"value\":\"business\"");
            default -> "\"%s\":{\"id\":\"%s\",\"missing\":\"\"}".formatted(id, id);
        }).collect(Collectors.joining(",")) + "},\"success\":1}";
    }

    private static String entity(String id, String label, String description, String... claims) {
        return ("\"%s\":{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},"
                + "\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},\"claims\":{%s}}")
                .formatted(id, id, label, description, String.join(",", claims));
    }

    private static String claim(String property, String value) {
        return "\"%s\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"%s\",\"datavalue\":{\"value\":%s}},\"rank\":\"normal\"}]"
                .formatted(property, property, value);
    }

    /** One that is preferred, and one that is not. */
    private static String ranked(String property, String preferred, String normal) {
        return claim(property, normal).replace("]", "," + claim(property, preferred).replaceFirst("^.*?\\[", "")
                .replace("normal", "preferred"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
