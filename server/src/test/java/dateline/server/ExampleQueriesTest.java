package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleQueriesTest {

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

    static Stream<ExampleQuery> local() {
        return ExampleQueries.load().stream().filter(query -> !query.query().contains("SERVICE"));
    }

    static List<ExampleQuery> all() {
        return ExampleQueries.load();
    }

    @ParameterizedTest
    @MethodSource("local")
    void answersOnTheInventedNews(ExampleQuery example) {
        var answer = http.query(example.query());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(example.query().contains("CONSTRUCT") ? "dl:authorizes" : "\"value\"");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStandardSparqlWithoutGraph(ExampleQuery example) {
        Query query = QueryFactory.create(example.query(), Syntax.syntaxSPARQL_11);

        assertThat(query.toString()).doesNotContain("GRAPH");
        assertThat(example.title()).isNotBlank();
        assertThat(example.description()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01-who-authorized-atacms       | Joe Biden       | news/alpha.txt, news/beta.txt
            03-troops-in-kursk             | North Korea     | over 10,000 North Korean troops
            04-weapon-ranges               | 305             | KiloM
            05-storm-shadow                | Hypothetical    | could supply Storm Shadow
            06-said-by-peskov              | a threat        | denied
            07-not-confirmed-by-zelensky   | Zelensky        | gives Zelensky permission
            08-said-of-biden               | 2031-03-02      | reportedly allowed Kyiv
            10-offices                     | President of    | Volodymyr Zelensky
            11-invasion-and-taking-office  | 2025-01-20      | 2022-02-28
            13-several-articles            | authorize       | 0.97
            14-disputed-or-denied          | Disputed        | Dmitry Peskov
            15-planned-or-hypothetical     | Planned         | Trump takes office
            16-most-connected              | Ukraine         | Joe_Biden
            20-wikidata-links              | Q6279           | dbpedia.org/resource/Joe_Biden
            """)
    void tellsWhatTheNewsSays(String name, String first, String second) {
        ExampleQuery example = all().stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow();

        assertThat(http.query(example.query()).body()).contains(first, second);
    }

    @Test
    void putsTheNewestArticleFirst() {
        ExampleQuery example = all().stream().filter(q -> q.name().equals("08-said-of-biden")).findFirst().orElseThrow();
        String answer = http.query(example.query()).body();

        assertThat(answer.indexOf("2031-03-05")).isPositive().isLessThan(answer.indexOf("2031-03-02"));
        assertThat(answer.lastIndexOf("news/gamma.txt")).isGreaterThan(answer.lastIndexOf("2031-03-02"));
    }

    @Test
    void refusesAFileThatDoesNotSayWhatItIs() {
        assertThatThrownBy(() -> ExampleQuery.parse("x.rq", "SELECT * { ?s ?p ?o }"))
                .hasMessage("x.rq must begin with '# title', '# Theme: theme', '# description'");
    }
}
