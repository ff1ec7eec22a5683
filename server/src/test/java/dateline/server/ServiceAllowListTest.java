package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceAllowListTest {

    private static final String ONE_ROW = """
            {"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "answer"}}]}}""";

    private final AtomicInteger elsewhere = new AtomicInteger();
    private HttpServer remote;

    @BeforeEach
    void start() throws Exception {
        remote = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        remote.createContext("/allowed", exchange -> {
            byte[] body = ONE_ROW.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        remote.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        remote.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        remote.start();
    }

    @AfterEach
    void stop() {
        remote.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + remote.getAddress().getPort() + path;
    }

    private RowSet ask(String path) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        new ServiceAllowList(Set.of(url("/allowed"), url("/moved"))).guard(dataset.getContext());
        try (QueryExec query = QueryExec.dataset(dataset)
                .query("SELECT ?x { SERVICE <" + url(path) + "> { ?s ?p ?x } }").build()) {
            return query.select().materialize();
        }
    }

    @Test
    void asksAnEndpointOfTheList() {
        assertThat(ask("/allowed").next().get("x").getLiteralLexicalForm()).isEqualTo("answer");
    }

    @Test
    void refusesAnyOther() {
        assertThatThrownBy(() -> ask("/elsewhere")).isInstanceOf(QueryDeniedException.class);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void followsNoRedirect() {
        assertThatThrownBy(() -> ask("/moved")).isInstanceOf(QueryExceptionHTTP.class).hasToString("HttpException: 302 Found");
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void allowsWikidataAndDbpediaOnly() {
        assertThat(ServiceAllowList.PUBLIC_ENDPOINTS.endpoints())
                .containsExactlyInAnyOrder("https://query.wikidata.org/sparql", "https://dbpedia.org/sparql");
    }
}
