package dateline.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks one server over HTTP, each time anew, since a server may close the connection on a body that it refuses. */
record Http(URI server) {

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path, "Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /** Sends the body only when the server wants it; one that refuses it closes the connection while it is being sent. */
    HttpResponse<String> postIfWanted(String path, String contentType, String body) {
        return send(request(path, "Content-Type", contentType).expectContinue(true).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String method, String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers).header("Content-Type", contentType);
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> query(String sparql) {
        return get("/sparql?query=" + encode(sparql), "Accept", "application/sparql-results+json,text/turtle");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
