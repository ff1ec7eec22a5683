package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

    private static final String BIDEN = "https://w3id.org/dateline/id/entity/Joe_Biden";

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
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples", "*/*, text/turtle"})
    void describesAThingInTheFormatAskedFor(String accept, String contentType) {
        HttpResponse<String> answer = http.get("/id/entity/Joe_Biden", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(contentType);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
        assertThat(answer.body()).contains("President Biden", "Q6279");
    }

    @Test
    void gathersWhatSeveralArticlesSayOfAThing() {
        String answer = http.get("/id/entity/Joe_Biden", "Accept", "application/n-triples").body();

        assertThat(answer).contains("<" + BIDEN + "> <https://w3id.org/dateline/ontology#authorizes>")
                .contains("<" + BIDEN + "> <http://www.w3.org/2004/02/skos/core#altLabel>");
    }

    @Test
    void knowsNamesInAnyScript() {
        assertThat(http.get("/id/entity/Krak%C3%B3w", "Accept", "text/turtle").body()).contains("\"Kraków\"@en");
    }

    @Test
    void sendsABrowserToTheExplorer() {
        HttpResponse<String> answer = http.get("/id/entity/Joe_Biden", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/graph?at=" + Http.encode(BIDEN));
    }

    @Test
    void saysThatAThingIsUnknown() {
        HttpResponse<String> answer = http.get("/id/entity/%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("nothing is known").doesNotContain("<script>");
    }
}
