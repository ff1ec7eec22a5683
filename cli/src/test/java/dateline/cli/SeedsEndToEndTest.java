package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job: the real command line reads the five seed articles into a real store and serves it; the queries of
 * {@code docs/queries} are asked over HTTP and must answer what a careful reader of the articles would.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeedsEndToEndTest {

    private static final Path PROJECT = Path.of(System.getProperty("dateline.home"));
    private static final String ENDPOINT = "SPARQL endpoint";
    private static final String LAST_LINE = "Stop with Ctrl-C.";
    private static final String ATACMS = ".*ATACMS.*|.*Army Tactical Missile System.*";
    private static final String HIMARS = ".*HIMARS.*|.*High Mobility Artillery Rocket System.*";
    private static final int LAST = Integer.MAX_VALUE;

    @TempDir
    static Path data;

    private ChildProcess server;
    private List<String> printed;
    private URI endpoint;

    @BeforeAll
    void runTheSeeds() throws Exception {
        server = ChildProcess.dateline(PROJECT, "run", "--data", data.toString(), "--port", "0", "seeds");
        printed = server.linesUntil(LAST_LINE);
        endpoint = URI.create(printed.stream().filter(line -> line.startsWith(ENDPOINT)).findFirst().orElseThrow()
                .substring(ENDPOINT.length()).strip());
    }

    @AfterAll
    void stopTheServer() {
        server.close();
    }

    @Test
    void printsWhatItFoundAndWhereToLook() {
        assertThat(printed).anyMatch(line -> line.matches(
                "The graph holds 5 documents, \\d+ entities, \\d+ events, \\d+ relations, \\d+ claims\\."));
        assertThat(printed).anyMatch(line -> line.startsWith("Explorer"))
                .anyMatch(line -> line.startsWith("Fuseki UI"));
    }

    @Test
    void everyExampleQueryIsAnswered() throws Exception {
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs/queries"))) {
            List<Path> queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();

            assertThat(queries).hasSizeGreaterThanOrEqualTo(12);
            for (Path query : queries) {
                String question = Files.readString(query);
                if (question.contains("CONSTRUCT {")) {
                    assertThat(QueryAnswer.ask(endpoint, question).body()).as(query.toString()).contains("skos:prefLabel");
                } else if (!question.contains("SERVICE")) {
                    assertThat(QueryAnswer.ask(endpoint, question).rows()).as(query.toString()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void allFiveArticlesSayThatBidenAuthorizedAtacmsForUkraine() throws Exception {
        List<Map<String, String>> rows = ask("01-who-authorized-atacms.rq").stream()
                .filter(row -> has(row, "who", "Biden")).toList();

        String sources = rows.stream().map(row -> row.get("accordingTo")).collect(Collectors.joining());
        assertThat(sources).contains("000-", "001-", "002-", "003-", "004-");
        assertThat(rows).anyMatch(row -> has(row, "who", "Joe Biden") && has(row, "forWhom", "Ukraine"))
                .anyMatch(row -> has(row, "forWhom", "Ukrain") && Integer.parseInt(row.get("articles")) >= 3);
    }

    @Test
    void nobodyButTheUnitedStatesAuthorizedAtacms() throws Exception {
        assertThat(ask("01-who-authorized-atacms.rq"))
                .noneMatch(row -> has(row, "who", "Trump") || has(row, "who", "Zelensky") || has(row, "who", "Russia")
                        || has(row, "who", "Macron") || has(row, "who", "Putin"));
    }

    @Test
    void northKoreanTroopsWereDeployedToKursk() throws Exception {
        List<Map<String, String>> rows = ask("03-troops-in-kursk.rq");

        assertThat(rows).anyMatch(row -> has(row, "troops", "North Korean troops")
                && has(row, "sentence", "where North Korean troops are stationed"));
        assertThat(rows).anyMatch(row -> has(row, "sentence", "many of whom are positioned near Kursk"));
    }

    @Test
    void northKoreaDeployedThem() throws Exception {
        assertThat(ask("03-troops-in-kursk.rq")).anyMatch(row -> has(row, "byWhom", "North Korea"));
    }

    @Test
    void zelenskyHasNotConfirmedThatHeReceivedPermission() throws Exception {
        assertThat(ask("07-not-confirmed-by-zelensky.rq")).anySatisfy(row -> {
            assertThat(row.get("who")).contains("Zelensky");
            assertThat(row.get("what")).containsPattern("permi|authori"); // other articles tell it in other words
            assertThat(row.get("sentence")).startsWith("Ukrainian President Volodymyr Zelensky has not confirmed "
                    + "receiving permission from Washington");
            assertThat(row.get("article")).contains("002-");
        });
    }

    @Test
    void theOfficesAreHeldByThoseWhoHoldThem() throws Exception {
        List<Map<String, String>> rows = ask("10-offices.rq");

        assertOffice(rows, "Joe Biden", "President", "United States");
        assertOffice(rows, "Zelensky", "President", "Ukraine");
        assertOffice(rows, "Vladimir Putin", "President", "Russia");
        assertOffice(rows, "Emmanuel Macron", "President", "France");
        assertOffice(rows, "Xi Jinping", "President", "China");
        assertOffice(rows, "Olaf Scholz", "Chancellor", "Germany");
        assertOffice(rows, "Antony Blinken", "Secretary of State", "United States");
        assertOffice(rows, "Keir Starmer", "Prime Minister", "United Kingdom");
        assertOffice(rows, "Dmitry Zhmaylo", "Executive Director", "Ukrainian Center for Security and Cooperation");
    }

    @Test
    void trumpIsNotYetPresident() throws Exception {
        assertThat(ask("10-offices.rq").stream().filter(row -> has(row, "person", "Trump")))
                .noneMatch(row -> row.get("office").matches("President( of the United States)?")
                        && has(row, "factuality", "Asserted"));
    }

    @Test
    void everyClaimAboutStormShadowHasItsSentence() throws Exception {
        List<Map<String, String>> rows = ask("05-storm-shadow.rq");

        assertThat(rows).allMatch(row -> !row.get("sentence").isBlank());
        assertThat(rows).anyMatch(row -> has(row, "article", "003-")
                && has(row, "sentence", "British officials are also anticipated to allow Ukraine"));
        assertThat(rows).anyMatch(row -> has(row, "factuality", "Asserted") && has(row, "what", "suppl")
                && has(row, "sentence", "Western allies have cautiously supplied Kyiv with advanced weaponry"));
        assertThat(rows).anyMatch(row -> has(row, "article", "004-")
                && has(row, "sentence", "potentially paving the way for France and the UK to allow Kyiv"));
    }

    @Test
    void thatBritainWillAllowStormShadowIsNotAsserted() throws Exception {
        assertThat(ask("05-storm-shadow.rq").stream()
                .filter(row -> has(row, "sentence", "British officials are also anticipated to allow Ukraine"))
                .filter(row -> has(row, "what", "allow")))
                .isNotEmpty().noneMatch(row -> has(row, "factuality", "Asserted"));
    }

    @Test
    void peskovSpokeOfTheFrontLineAndAccusedTheUnitedStates() throws Exception {
        List<Map<String, String>> rows = ask("06-said-by-peskov.rq");

        assertThat(rows).anyMatch(row -> has(row, "article", "002-") && has(row, "cue", "stated")
                && has(row, "content", "the proposed media-frozen front line would not satisfy the Kremlin"));
        assertThat(rows).anyMatch(row -> has(row, "article", "004-") && has(row, "cue", "accused")
                && has(row, "sentence", "adding oil to the fire"));
        assertThat(rows).allMatch(row -> has(row, "article", "002-") || has(row, "article", "004-"));
    }

    @Test
    void theRangesAreGivenWithTheirUnits() throws Exception {
        List<Map<String, String>> rows = ask("04-weapon-ranges.rq");

        assertRange(rows, ATACMS, 305, "KiloM");
        assertRange(rows, ATACMS, 190, "MI");
        assertRange(rows, HIMARS, 50, "MI");
        assertThat(rows.stream().filter(row -> row.get("weapon").matches(HIMARS)))
                .allMatch(row -> Double.parseDouble(row.get("range")) == 50);
    }

    @Test
    void theInvasionAndTrumpsTakingOfficeAreDated() throws Exception {
        List<Map<String, String>> rows = ask("11-invasion-and-taking-office.rq");

        assertThat(rows).anyMatch(row -> has(row, "label", "inva") && has(row, "from", "2022-02-24")
                && has(row, "to", "2022-02-24"));
        assertThat(rows).anyMatch(row -> has(row, "agent", "Trump") && has(row, "from", "2025-01-20")
                && has(row, "to", "2025-01-20"));
        assertThat(rows.stream().filter(row -> has(row, "agent", "Trump")))
                .allMatch(row -> row.get("from").compareTo("2024-11-05") > 0);
    }

    @Test
    void everyArticleSaysSomethingOfBiden() throws Exception {
        List<Map<String, String>> rows = ask("08-said-of-biden.rq");

        assertThat(rows.stream().map(row -> row.get("article").replaceFirst("^.*/", "").substring(0, 3)).distinct())
                .containsExactlyInAnyOrder("000", "001", "002", "003", "004");
        assertThat(rows).anyMatch(row -> has(row, "sentence", "Biden resisted requests"))
                .anyMatch(row -> has(row, "factuality", "Asserted")
                        && has(row, "sentence", "President Biden has authorized Ukraine to use U.S.-supplied"));
    }

    @Test
    void twoOrMoreArticlesReportTheAuthorization() throws Exception {
        List<Map<String, String>> rows = ask("13-several-articles.rq");

        assertThat(rows).allMatch(row -> Integer.parseInt(row.get("articles")) >= 2);
        assertThat(rows).anyMatch(row -> row.get("label").matches(".*Biden.*(authoriz|allow|approv|permi).*")
                && Integer.parseInt(row.get("articles")) >= 4);
    }

    @Test
    void theMostConnectedEntitiesAreThoseTheArticlesAreAbout() throws Exception {
        List<Map<String, String>> rows = ask("16-most-connected.rq");

        assertThat(rows).hasSize(10);
        assertThat(rows.stream().limit(5).map(row -> row.get("label"))).contains("Ukraine", "Russia", "Joe Biden");
    }

    @Test
    void knownEntitiesLinkToWikidataAndDbpedia() throws Exception {
        List<Map<String, String>> rows = ask("20-wikidata-links.rq");

        assertLink(rows, "Ukraine", "Q212");
        assertLink(rows, "Russia", "Q159");
        assertLink(rows, "North Korea", "Q423");
        assertLink(rows, "Joe Biden", "Q6279");
        assertLink(rows, "Donald Trump", "Q22686");
        assertLink(rows, "Vladimir Putin", "Q7747");
        assertThat(rows).anyMatch(row -> has(row, "label", "Ukraine")
                && "http://dbpedia.org/resource/Ukraine".equals(row.get("dbpedia")));
    }

    @Test
    void askingWikidataEndsWithAnAnswerOrAClearRefusal() throws Exception {
        QueryAnswer answer = QueryAnswer.ask(endpoint,
                Files.readString(PROJECT.resolve("docs/queries/21-wikidata-service.rq")));

        assertThat(answer.status()).isNotEqualTo(404);
        assertThat(answer.body()).doesNotContain("\tat ").isNotBlank();
    }

    @Test
    void nothingCanBeWrittenOverHttp() throws Exception {
        QueryAnswer answer = QueryAnswer.ask(endpoint, "INSERT DATA { <urn:a> <urn:b> <urn:c> }");

        assertThat(answer.status()).isBetween(400, 499);
    }

    @Test
    @Order(LAST)
    void aSecondRunSkipsUnchangedArticlesAndAnswersTheSame() throws Exception {
        List<Map<String, String>> before = ask("16-most-connected.rq");
        assertThat(server.stop()).isIn(0, 143);

        server = ChildProcess.dateline(PROJECT, "run", "--data", data.toString(), "--port", "0", "seeds");
        long started = System.nanoTime();
        printed = server.linesUntil(LAST_LINE);
        endpoint = URI.create(printed.stream().filter(line -> line.startsWith(ENDPOINT)).findFirst().orElseThrow()
                .substring(ENDPOINT.length()).strip());

        assertThat((System.nanoTime() - started) / 1e9).isLessThan(20);
        assertThat(printed).anyMatch(line -> line.contains("5 unchanged"));
        assertThat(ask("16-most-connected.rq")).isEqualTo(before);
    }

    private List<Map<String, String>> ask(String file) throws Exception {
        return QueryAnswer.ask(endpoint, Files.readString(PROJECT.resolve("docs/queries").resolve(file))).rows();
    }

    private static void assertOffice(List<Map<String, String>> rows, String person, String office, String of) {
        assertThat(rows).as(person + " is " + office + " of " + of).anyMatch(row -> has(row, "person", person)
                && has(row, "office", office) && has(row, "of", of));
    }

    private static void assertRange(List<Map<String, String>> rows, String weapon, double range, String unit) {
        assertThat(rows).as(weapon + " reaches " + range + " " + unit).anyMatch(row ->
                row.get("weapon").matches(weapon) && Double.parseDouble(row.get("range")) == range
                        && row.get("unit").endsWith("/" + unit));
    }

    private static void assertLink(List<Map<String, String>> rows, String label, String item) {
        assertThat(rows).as(label + " is " + item).anyMatch(row -> has(row, "label", label)
                && row.get("wikidata").equals("http://www.wikidata.org/entity/" + item));
    }

    /** Whether that variable has a value that contains the words. */
    private static boolean has(Map<String, String> row, String variable, String words) {
        return row.getOrDefault(variable, "").contains(words);
    }
}
