package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /api/extract} with the real extractor. */
class ExtractApiTest {

    private static final String TEXT = "President Ada Quill visited Norland on Monday. "
            + "She met Tom Reed of Acme Corporation.";

    @TempDir
    private static Path data;
    private static DatelineServer server;
    private static Http http;

    @BeforeAll
    static void start() {
        InventedNews.writeTo(data);
        server = DatelineServer.start(RealExtractor.serving(ServerSettings.of(data).withPort(0)));
        http = new Http(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void tellsItsLimitsWithoutLoadingAnything() throws Exception {
        JsonNode limits = json(http.get("/api/extract"));

        assertThat(limits.path("maxCharacters").asInt()).isEqualTo(100_000);
        assertThat(limits.path("maxBytes").asInt()).isEqualTo(1 << 20);
        assertThat(limits.path("state").asText()).isIn("cold", "loading", "ready");
    }

    @Test
    void saysWhatATextSaysAndStoresNothing() throws Exception {
        String before = http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
        HttpResponse<String> answer = http.post("/api/extract", "text/plain", TEXT);
        JsonNode facts = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(facts.at("/document/text").asText()).isEqualTo(TEXT);
        assertThat(facts.path("entities").findValuesAsText("label")).contains("Ada Quill", "Tom Reed");
        assertThat(facts.path("events").findValuesAsText("type")).contains("Visit");
        assertThat(facts.has("turtle")).isFalse();
        assertThat(http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).isEqualTo(before);
    }

    @Test
    void resolvesTimesByTheDayThatIsSentWithTheText() throws Exception {
        JsonNode facts = json(http.post("/api/extract", "application/json", """
                {"text": "%s", "title": "A visit", "published": "2031-05-08",
                 "publisher": "The Elm Post"}""".formatted(TEXT)));

        assertThat(facts.at("/document/publisher").asText()).isEqualTo("The Elm Post");
        assertThat(facts.at("/events").toString()).contains("2031-05-05");
    }

    @Test
    void addsTheEdgesAndTheTurtleWhenAsked() throws Exception {
        JsonNode facts = json(http.post("/api/extract?with=edges,turtle", "text/plain", TEXT));

        assertThat(facts.path("edges").findValuesAsText("property"))
                .contains("https://w3id.org/dateline/ontology#visits");
        assertThat(facts.at("/edges/0/subject/label").asText()).isNotEmpty();
        assertThat(RDFParser.fromString(facts.path("turtle").asText(), Lang.TURTLE).toGraph().size()).isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/n-quads, application/n-quads",
        "'application/json;q=0.1, application/trig', application/trig"})
    void answersInTheRdfThatIsAskedFor(String accept, String contentType) {
        HttpResponse<String> answer = http.send("POST", "/api/extract", "text/plain", TEXT, "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
        assertThat(answer.body()).contains("Ada_Quill");
    }

    @Test
    void readsAFileThatIsUploaded() throws Exception {
        String form = """
                --x\r
                Content-Disposition: form-data; name="publisher"\r
                \r
                The Elm Post\r
                --x\r
                Content-Disposition: form-data; name="file"; filename="C:\\news\\visit.html"\r
                Content-Type: text/html\r
                \r
                <html><head><title>A visit</title></head><body><p>%s</p></body></html>\r
                --x--\r
                """.formatted(TEXT);
        JsonNode facts = json(http.post("/api/extract", "multipart/form-data; boundary=x", form));

        assertThat(facts.at("/document/id").asText()).isEqualTo("visit.html");
        assertThat(facts.at("/document/title").asText()).isEqualTo("A visit");
        assertThat(facts.at("/document/publisher").asText()).isEqualTo("The Elm Post");
        assertThat(facts.path("entities").findValuesAsText("label")).contains("Ada Quill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                | '  '                             | 400 | the text is empty
            application/json          | {}                               | 400 | has no "text"
            application/json          | {"text": "x", "colour": "red"}   | 400 | "colour"
            application/json          | {"text": "x                      | 400 | cannot be read
            application/json          | {"text": "x", "published": "May"}| 400 | write it as 2024-12-31
            application/pdf           | x                                | 415 | Content-Type 'application/pdf' is not read
            text/plain; charset=latin1| x                                | 415 | send UTF-8
            multipart/form-data       | x                                | 400 | the form cannot be read
            """)
    void saysWhatIsWrongWithWhatIsSent(String type, String body, int status, String message) throws Exception {
        HttpResponse<String> answer = http.post("/api/extract", type, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("message").asText()).contains(message);
    }

    @Test
    void refusesWhatIsTooLong() throws Exception {
        HttpResponse<String> tooLong = http.post("/api/extract", "text/plain", "x".repeat(100_001));

        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(json(tooLong).path("message").asText()).contains("100001 characters", "limit of 100000");
        assertThat(http.post("/api/extract", "text/plain", "x".repeat(10 << 20)).statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatItCannotAnswerAndPagesOfOtherSites() {
        assertThat(http.send("POST", "/api/extract", "text/plain", TEXT, "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(http.post("/api/extract?with=sugar", "text/plain", TEXT).body())
                .contains("known are edges and turtle");
        assertThat(http.send("POST", "/api/extract", "text/plain", TEXT, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }
}
