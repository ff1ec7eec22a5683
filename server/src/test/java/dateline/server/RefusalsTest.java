package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server must not do, whoever asks. */
class RefusalsTest {

    private static final String INSERT = "INSERT DATA { <urn:x> <urn:p> <urn:o> }";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    @RegisterExtension
    private static final ServedStore NEWS = ServedStore.ofInventedNews();
    private static HttpServer inside;
    private static final AtomicInteger KNOCKS = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            KNOCKS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
    }

    @AfterAll
    static void stop() {
        inside.stop(0);
    }

    @BeforeEach
    void forgetKnocks() {
        KNOCKS.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/dateline/sparql", "/dateline", "/dateline/", "/dateline/update", "/update",
        "/dateline/data", "/dateline/upload", "/dateline/sparql/", "/dateline//update", "/dateline/%75pdate",
        "/dateline/x/../update", "/dateline/sparql;x=/update", "/ui/dateline/update", "/UI/dateline/update",
        "/dateline/UPDATE", "/$/update", "/ui/../dateline/update"})
    void takesNoUpdateInAnySpelling(String path) {
        String before = NEWS.http().query(COUNT).body();

        assertThat(NEWS.http().post(path, "application/sparql-update", INSERT).statusCode()).isBetween(400, 499);
        assertThat(NEWS.http().post(path, "application/x-www-form-urlencoded", "update=" + Http.encode(INSERT))
                .statusCode())
                .isBetween(400, 499);
        assertThat(NEWS.http().post(path + "?update=" + Http.encode(INSERT), "text/plain", "").statusCode())
                .isBetween(400, 499);
        assertThat(NEWS.http().get(path + "?update=" + Http.encode(INSERT)).statusCode()).isBetween(300, 499);
        assertThat(NEWS.http().query(COUNT).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /dateline/data?default", "POST, /dateline/data?default", "DELETE, /dateline/data?default",
        "PATCH, /dateline/data", "PUT, /dateline?default", "POST, /dateline", "DELETE, /dateline",
        "POST, /dateline/upload", "POST, /dateline/prefixes?prefix=x&uri=urn:x", "DELETE, /dateline/prefixes?prefix=dl",
        "POST, /$/datasets", "DELETE, /$/datasets/dateline", "POST, /$/compact/dateline", "POST, /$/backup/dateline",
        "POST, /$/reload", "POST, /$/tasks", "PUT, /ui/dateline/data?default", "DELETE, /id/entity/Joe_Biden"})
    void changesNothingByAnyMethod(String method, String path) {
        String before = NEWS.http().query(COUNT).body();

        assertThat(NEWS.http().send(method, path, "text/turtle", "<urn:s> <urn:p> <urn:o> .").statusCode())
                .isBetween(400, 499);
        assertThat(NEWS.http().query(COUNT).body()).isEqualTo(before);
    }

    @Test
    void refusesAnUpdateWhereAQueryBelongs() {
        assertThat(NEWS.http().query(INSERT).statusCode()).isEqualTo(400);
        assertThat(NEWS.http().query("LOAD <file:///etc/passwd>").statusCode()).isEqualTo(400);
        assertThat(NEWS.http().query("DROP ALL").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:PORT/", "http://localhost:PORT/sparql", "http://[::1]:PORT/",
        "HTTP://LOCALHOST:PORT/", "http://query.wikidata.org@127.0.0.1:PORT/sparql",
        "http://127.0.0.1:PORT/?https://query.wikidata.org/sparql", "http://127.0.0.1:PORT/#https://dbpedia.org/sparql",
        "http://2130706433:PORT/", "http://0:PORT/", "file:///etc/passwd", "http://query.wikidata.org/sparql",
        "https://query.wikidata.org:443/sparql", "https://query.wikidata.org/sparql/",
        "HTTPS://QUERY.WIKIDATA.ORG/sparql", "https://query.wikidata.org/other", "https://user@dbpedia.org/sparql",
        "https://dbpedia.org.evil.example/sparql", "urn:x-arq:self", "loop:", "cache:https://dbpedia.org/sparql"})
    void asksNoServiceThatIsNotOnTheList(String endpoint) {
        String iri = endpoint.replace("PORT", String.valueOf(inside.getAddress().getPort()));

        HttpResponse<String> plain = NEWS.http().query("SELECT * { SERVICE <" + iri + "> { ?s ?p ?o } }");
        NEWS.http().query("SELECT * { SERVICE SILENT <" + iri + "> { ?s ?p ?o } }");
        HttpResponse<String> variable = NEWS.http()
                .query("SELECT * { VALUES ?x { <" + iri + "> } SERVICE ?x { ?s ?p ?o } }");
        NEWS.http().query("ASK { FILTER EXISTS { SERVICE <" + iri + "> { ?s ?p ?o } } }");
        NEWS.http().query("CONSTRUCT { ?s ?p ?o } { { SELECT * { SERVICE <" + iri + "> { ?s ?p ?o } } } }");

        assertThat(plain.statusCode()).as(plain.body()).isEqualTo(422);
        assertThat(plain.body()).contains("is not allowed; allowed are https://dbpedia.org/sparql and "
                + "https://query.wikidata.org/sparql");
        assertThat(variable.statusCode()).isEqualTo(422);
        assertThat(KNOCKS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM <URL> { ?s ?p ?o }", "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <URL> { ?s ?p ?o } }", "DESCRIBE <URL>", "CONSTRUCT WHERE { <URL> ?p ?o }",
        "ASK { <URL> <http://jena.apache.org/text#query> 'x' }"})
    void readsNoGraphFromTheNetwork(String query) {
        String url = "http://127.0.0.1:" + inside.getAddress().getPort() + "/data.ttl";

        HttpResponse<String> answer = NEWS.http().query(query.replace("URL", url));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(KNOCKS).hasValue(0);
    }

    @Test
    void readsNoGraphFromAFile(@TempDir Path elsewhere) throws Exception {
        Path file = Files.writeString(elsewhere.resolve("secret.ttl"), "<urn:s> <urn:p> \"secret\" .");

        String from = NEWS.http().query("SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }").body();
        String parameter = NEWS.http().get("/sparql?query=" + Http.encode("SELECT * { ?s ?p ?o }")
                + "&default-graph-uri="
                + Http.encode(file.toUri().toString())).body();

        assertThat(from).doesNotContain("secret").contains("\"bindings\": [\n");
        assertThat(parameter).doesNotContain("secret").contains("<results>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<http://jena.apache.org/ARQ/jsFunction#toCamelCase>('x')",
        "<java:org.apache.jena.sparql.function.library.now>()", "<java:java.lang.System.exit>(1)"})
    void runsNoCodeThatAQueryNames(String call) {
        String answer = NEWS.http().query("SELECT ?x { BIND(" + call + " AS ?x) }").body();

        assertThat(answer).doesNotContain("\"value\"");
    }

    @Test
    void loadsNoClassForAProperty() {
        String splitIri = "org.apache.jena.sparql.pfunction.library.splitIRI";
        String query = "SELECT ?n { BIND(<urn:a:b> AS ?x) ?x %s (?ns ?n) }";

        assertThat(NEWS.http().query(query.formatted("<java:" + splitIri + ">")).body()).doesNotContain("\"value\"");
        assertThat(NEWS.http().query(query.formatted("<http://jena.apache.org/ARQ/property#splitIRI>")).body())
                .contains("\"value\"");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String large = "SELECT * { ?s ?p \"" + "x".repeat(2 << 20) + "\" }";

        assertThat(NEWS.http().postIfWanted("/sparql", "application/sparql-query", large).statusCode()).isEqualTo(413);
        assertThat(NEWS.http().postIfWanted("/sparql", "application/x-www-form-urlencoded", "query=" + large).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1"})
    void answersOnLoopbackOnlyToItsOwnName(String name) throws Exception {
        assertThat(statusFor("Host: " + name)).contains(" 421 ");
        assertThat(statusFor("Host: localhost")).contains(" 200 ");
    }

    private static String statusFor(String header) throws Exception {
        try (Socket socket = new Socket(NEWS.url().getHost(), NEWS.url().getPort())) {
            socket.getOutputStream().write(("GET /$/ping HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../pom.xml", "/..%2f..%2fetc/passwd", "/ui/..%2f..%2fMETA-INF/MANIFEST.MF",
        "/lib/cytoscape/../../../../../META-INF/MANIFEST.MF", "/lib/", "/WEB-INF/web.xml", "/lib/cytoscape/dist/"})
    void givesNoFileOutsideItsPages(String path) throws Exception {
        try (Socket socket = new Socket(NEWS.url().getHost(), NEWS.url().getPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer.lines().findFirst().orElseThrow()).containsPattern(" (400|403|404) ");
        }
    }
}
