package dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a SPARQL endpoint answers over HTTP: rows of variables and their values. */
record QueryAnswer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static QueryAnswer ask(URI endpoint, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint).header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new QueryAnswer(response.statusCode(), response.body());
        }
    }

    List<Map<String, String>> rows() throws IOException {
        if (status != 200) {
            throw new AssertionError("the endpoint answers " + status + ": " + body);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode binding : JSON.readTree(body).at("/results/bindings")) {
            Map<String, String> row = new TreeMap<>();
            binding.properties().forEach(value -> row.put(value.getKey(), value.getValue().path("value").asText()));
            rows.add(row);
        }
        return rows;
    }
}
