package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {

    private static final String COUNTRIES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?name { ?c a dl:Country ; skos:prefLabel ?name } ORDER BY ?name""";

    @TempDir
    private static Path data;
    private static DatelineServer server;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        InventedNews.writeTo(data);
        server = DatelineServer.start(ServerSettings.of(data).withPort(0));
        http = new Http(server.url());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/dateline/sparql", "/ui/dateline/sparql"})
    void answersAQueryByGetByFormAndByBody(String endpoint) {
        HttpResponse<String> get = http.get(endpoint + "?query=" + Http.encode(COUNTRIES));
        HttpResponse<String> form = http.post(endpoint, "application/x-www-form-urlencoded",
                "query=" + Http.encode(COUNTRIES));
        HttpResponse<String> body = http.post(endpoint, "application/sparql-query", COUNTRIES);

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.body()).contains("North Korea", "Russia", "Ukraine", "United Kingdom").doesNotContain("Kremlin");
        assertThat(form.body()).isEqualTo(get.body());
        assertThat(body.body()).isEqualTo(get.body());
    }

    @Test
    void seesAllGraphsAsOneWithoutGraph() {
        String answer = http.query("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX ev: <https://w3id.org/dateline/id/event/>
                SELECT ?status (COUNT(DISTINCT ?claim) AS ?claims)
                { ?claim a dl:Claim ; dl:event ev:deploy . ev:deploy dl:status ?status } GROUP BY ?status""").body();

        assertThat(answer).contains("ontology#Disputed").containsPattern("\"claims\": \\{[^}]*\"value\": \"2\"");
    }

    @Test
    void findsEntitiesByTheBeginningOfAnyOfTheirNames() {
        String answer = http.query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?thing { ?thing text:query (skos:prefLabel skos:altLabel "kyi*") }""").body();

        assertThat(answer).contains("id/entity/Ukraine").doesNotContain("id/entity/Russia");
    }

    @Test
    void findsArticlesByTheirHeadlineAndEventsByTheirLabel() {
        String answer = http.query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/>
                SELECT ?thing { { ?thing text:query (schema:headline "gazette") }
                        UNION { ?thing text:query (rdfs:label "invades") } }""").body();

        assertThat(answer).contains("id/article/alpha", "id/event/invasion").doesNotContain("id/article/beta");
    }

    @Test
    void findsClaimsByTheWordsOfTheirSentence() {
        String answer = http.query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                SELECT ?claim { ?claim text:query (nif:anchorOf "permission") }""").body();

        assertThat(answer).contains("id/claim/alpha-3").doesNotContain("id/claim/alpha-1");
    }

    @Test
    void givesAGraphToRead() {
        HttpResponse<String> graph = http.get("/dateline/data?graph="
                + Http.encode("https://w3id.org/dateline/id/article/beta"), "Accept", "text/turtle");

        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("Southern Post").doesNotContain("Northern Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/ping", "/$/server", "/$/stats", "/$/stats/dateline", "/ui/$/server"})
    void tellsHowItIs(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void countsItsWorkForPrometheus() {
        http.query("ASK {}");

        assertThat(http.get("/$/metrics").body()).contains("fuseki_requests_good").contains("dateline");
    }

    @Test
    void listsTheDatasetForFusekisUi() {
        assertThat(http.get("/$/server").body()).contains("/dateline", "\"query\"", "sparql")
                .doesNotContain("\"update\"", "\"upload\"", "gsp-rw");
    }

    @Test
    void offersEveryExampleQueryOfTheFolder() {
        String list = http.get("/api/queries").body();

        assertThat(list).contains("Who authorized ATACMS", "\"theme\"", "SELECT");
        assertThat(list.split("\"title\"")).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void servesThePagesAndWhatTheyNeed() {
        assertThat(http.get("/").headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/html"));
        assertThat(http.get("/ui/").body()).contains("Apache Jena Fuseki");
        assertThat(http.get("/lib/cytoscape/dist/cytoscape.min.js").statusCode()).isEqualTo(200);
        assertThat(http.get("/lib/zazuko__yasgui/build/yasgui.min.js").statusCode()).isEqualTo(200);
        assertThat(http.get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void letsItsPagesTalkToNobodyElse() {
        HttpResponse<String> page = http.get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'").doesNotContain("script-src 'unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(http.get("/sparql?query=ASK%7B%7D", "Origin", "https://evil.example").headers()
                .firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
