package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {

    private static final String COUNTRIES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?name { ?c a dl:Country ; skos:prefLabel ?name } ORDER BY ?name""";

    @RegisterExtension
    private static final ServedStore NEWS = ServedStore.ofInventedNews();

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/dateline/sparql", "/ui/dateline/sparql"})
    void answersAQueryByGetByFormAndByBody(String endpoint) {
        HttpResponse<String> get = NEWS.http().get(endpoint + "?query=" + Http.encode(COUNTRIES));
        HttpResponse<String> form = NEWS.http().post(endpoint, "application/x-www-form-urlencoded",
                "query=" + Http.encode(COUNTRIES));
        HttpResponse<String> body = NEWS.http().post(endpoint, "application/sparql-query", COUNTRIES);

        assertThat(get.statusCode()).isEqualTo(200);
        assertThat(get.body()).contains("North Korea", "Russia", "Ukraine", "United Kingdom").doesNotContain("Kremlin");
        assertThat(form.body()).isEqualTo(get.body());
        assertThat(body.body()).isEqualTo(get.body());
    }

    @Test
    void seesAllGraphsAsOneWithoutGraph() {
        String answer = NEWS.http().query("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX ev: <https://w3id.org/dateline/id/event/>
                SELECT ?status (COUNT(DISTINCT ?claim) AS ?claims)
                { ?claim a dl:Claim ; dl:event ev:deploy . ev:deploy dl:status ?status } GROUP BY ?status""").body();

        assertThat(answer).contains("ontology#Disputed").containsPattern("\"claims\": \\{[^}]*\"value\": \"2\"");
    }

    @Test
    void findsEntitiesByTheBeginningOfAnyOfTheirNames() {
        String answer = NEWS.http().query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?thing { ?thing text:query (skos:prefLabel skos:altLabel "kyi*") }""").body();

        assertThat(answer).contains("id/entity/Ukraine").doesNotContain("id/entity/Russia");
    }

    @Test
    void findsArticlesByTheirHeadlineAndEventsByTheirLabel() {
        String answer = NEWS.http().query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/>
                SELECT ?thing { { ?thing text:query (schema:headline "gazette") }
                        UNION { ?thing text:query (rdfs:label "invades") } }""").body();

        assertThat(answer).contains("id/article/alpha", "id/event/invasion").doesNotContain("id/article/beta");
    }

    @Test
    void findsClaimsByTheWordsOfTheirSentence() {
        String answer = NEWS.http().query("""
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                SELECT ?claim { ?claim text:query (nif:anchorOf "permission") }""").body();

        assertThat(answer).contains("id/claim/alpha-3").doesNotContain("id/claim/alpha-1");
    }

    @Test
    void givesAGraphToRead() {
        HttpResponse<String> graph = NEWS.http().get("/dateline/data?graph="
                + Http.encode("https://w3id.org/dateline/id/article/beta"), "Accept", "text/turtle");

        assertThat(graph.statusCode()).isEqualTo(200);
        assertThat(graph.body()).contains("Southern Post").doesNotContain("Northern Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/ping", "/$/server", "/$/stats", "/$/stats/dateline", "/ui/$/server"})
    void tellsHowItIs(String path) {
        assertThat(NEWS.http().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void countsItsWorkForPrometheus() {
        NEWS.http().query("ASK {}");

        assertThat(NEWS.http().get("/$/metrics").body()).contains("fuseki_requests_good").contains("dateline");
    }

    @Test
    void listsTheDatasetForFusekisUi() {
        assertThat(NEWS.http().get("/$/server").body()).contains("/dateline", "\"query\"", "sparql")
                .doesNotContain("\"update\"", "\"upload\"", "gsp-rw");
    }

    @Test
    void offersEveryExampleQueryOfTheFolder() {
        String list = NEWS.http().get("/api/queries").body();

        assertThat(list).contains("Who authorized ATACMS", "\"theme\"", "SELECT");
        assertThat(list.split("\"title\"")).hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void servesThePagesAndWhatTheyNeed() {
        assertThat(NEWS.http().get("/").headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/html"));
        assertThat(NEWS.http().get("/ui/").body()).contains("Apache Jena Fuseki");
        assertThat(NEWS.http().get("/lib/cytoscape/dist/cytoscape.min.js").statusCode()).isEqualTo(200);
        assertThat(NEWS.http().get("/lib/zazuko__yasgui/build/yasgui.min.js").statusCode()).isEqualTo(200);
        assertThat(NEWS.http().get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void letsItsPagesTalkToNobodyElse() {
        HttpResponse<String> page = NEWS.http().get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'").doesNotContain("script-src 'unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(NEWS.http().get("/sparql?query=ASK%7B%7D", "Origin", "https://evil.example").headers()
                .firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
