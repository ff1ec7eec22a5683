package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static final String BIDEN = "https://w3id.org/dateline/id/entity/Joe_Biden";

    @RegisterExtension
    private static final ServedStore NEWS = ServedStore.ofInventedNews();

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples", "application/rdf+xml, application/rdf+xml", "*/*, text/turtle",
        "'text/turtle;q=0.4, application/ld+json;q=0.9', application/ld+json",
        "'text/html;q=0.5, application/n-triples', application/n-triples",
        "'image/png, text/*;q=0.3', text/turtle"})
    void describesAThingInTheFormatAskedFor(String accept, String contentType) {
        HttpResponse<String> answer = NEWS.http().get("/id/entity/Joe_Biden", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.body()).contains("President Biden", "Q6279");
    }

    @Test
    void gathersWhatSeveralArticlesSayOfAThing() {
        String answer = NEWS.http().get("/id/entity/Joe_Biden", "Accept", "application/n-triples").body();

        assertThat(answer).contains("<" + BIDEN + "> <https://w3id.org/dateline/ontology#authorizes>")
                .contains("<" + BIDEN + "> <http://www.w3.org/2004/02/skos/core#altLabel>");
    }

    @Test
    void knowsNamesInAnyScript() {
        assertThat(NEWS.http().get("/id/entity/Krak%C3%B3w", "Accept", "text/turtle").body())
                .contains("\"Kraków\"@en");
    }

    @Test
    void tellsTheEventsAndEdgesOfAThingButNotEveryPlaceInATextThatMentionsIt() {
        String answer = NEWS.http().get("/id/entity/Joe_Biden", "Accept", "application/n-triples").body();

        assertThat(answer).contains("ontology#agent> <" + BIDEN + ">", "id/edge/1> ").doesNotContain("taIdentRef");
    }

    @ParameterizedTest
    @CsvSource({"turtle, text/turtle", "jsonld, application/ld+json", "ntriples, application/n-triples"})
    void givesAnAddressInAPageTheFormatThatItNames(String format, String contentType) {
        HttpResponse<String> answer = NEWS.http().get("/id/entity/Joe_Biden?format=" + format, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
    }

    @ParameterizedTest
    @CsvSource({"entity/Joe_Biden, /entity?iri=", "event/deploy, /event?iri=", "article/alpha, /article?iri=",
        "edge/1, /graph?at=", "quantity/305_KiloM, /console?query="})
    void sendsABrowserToThePageOfTheThing(String thing, String page) {
        HttpResponse<String> answer = NEWS.http().get("/id/" + thing, "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(page)
                .contains(Http.encode("https://w3id.org/dateline/id/" + thing));
    }

    @Test
    void sendsABrowserThatAsksForAClaimToItsSentence() {
        assertThat(NEWS.http().get("/id/claim/beta-2", "Accept", "text/html").headers().firstValue("Location"))
                .contains("/article?iri=" + Http.encode("https://w3id.org/dateline/id/article/beta") + "&at=100");
    }

    @Test
    void saysThatAThingIsUnknown() {
        String path = "/id/entity/%3Cscript%3Ealert(1)%3C/script%3E";
        HttpResponse<String> forPrograms = NEWS.http().get(path, "Accept", "text/turtle");
        HttpResponse<String> forPeople = NEWS.http().get(path, "Accept", "text/html");

        assertThat(forPrograms.statusCode()).isEqualTo(404);
        assertThat(forPrograms.body()).contains("nothing is known");
        assertThat(forPrograms.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(forPeople.statusCode()).isEqualTo(404);
        assertThat(forPeople.body()).contains("/js/unknown/main.js").doesNotContain("alert");
        assertThat(NEWS.http().get("/id/", "Accept", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(NEWS.http().get("/id/entity", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBeHad() {
        HttpResponse<String> answer = NEWS.http().get("/id/entity/Joe_Biden", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle");
        assertThat(NEWS.http().get("/id/entity/Joe_Biden?format=docx").statusCode()).isEqualTo(406);
    }

    @Test
    void describesTheDatasetInVoid() {
        HttpResponse<String> answer = NEWS.http().get("/.well-known/void", "Accept", "text/turtle");
        Graph description = parse(answer);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/turtle");
        assertThat(number(description, "void#dataset", VOID.documents)).isEqualTo(3);
        assertThat(number(description, "void#dataset", VOID.triples)).isGreaterThan(200);
        assertThat(number(description, "void#linksToWikidata", VOID.triples)).isEqualTo(6);
        assertThat(number(description, "void#class=dl:Country", VOID.entities)).isEqualTo(4);
        assertThat(answer.body()).contains("void:sparqlEndpoint").contains(NEWS.url() + "sparql");
        assertThat(NEWS.http().get("/.well-known/void", "Accept", "text/html").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/dateline/sparql"})
    void describesTheEndpointWhenItIsAskedNothing(String endpoint) {
        HttpResponse<String> answer = NEWS.http().get(endpoint, "Accept", "application/rdf+xml;q=0.5, text/turtle");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parse(answer).contains(NodeFactory.createURI(NEWS.url() + "sparql"),
                NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#supportedLanguage"),
                NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#SPARQL11Query"))).isTrue();
        assertThat(NEWS.http().get(endpoint, "Accept", "text/html").headers().firstValue("Location"))
                .contains("/console");
        assertThat(NEWS.http().get(endpoint + "?query=ASK%7B%7D", "Accept", "text/turtle").statusCode())
                .isNotEqualTo(303);
    }

    private static Graph parse(HttpResponse<String> turtle) {
        return RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
    }

    private static int number(Graph graph, String node, Property property) {
        return ((Number) G.getOneSP(graph, NodeFactory.createURI(NEWS.url() + ".well-known/" + node),
                property.asNode()).getLiteralValue()).intValue();
    }
}
