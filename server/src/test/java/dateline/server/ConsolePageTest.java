package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsolePageTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    private static final String WEAPONS = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?weapon ?name { ?weapon a dl:Weapon ; skos:prefLabel ?name } ORDER BY ?name""";

    private static Page openQuery(String query) {
        return EXPLORER.open("/console?query=" + Http.encode(query));
    }

    private static Locator results(Page page) {
        return page.locator(".tabPanel.active .yasr_results");
    }

    private static void write(Page page, String query) {
        page.locator(".tabPanel.active .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }

    private static void choose(Page page, String view) {
        page.locator(".tabPanel.active .yasr_btn").getByText(view, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void runsTheExampleThatIsChosen(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/console");
        assertThat(page.locator("#examples a")).hasCount(ExampleQueries.load().size());

        page.getByText("Who authorized ATACMS").click();

        assertThat(page.locator("#description h1")).containsText("Who authorized ATACMS");
        assertThat(results(page)).containsText("news/alpha.txt, news/beta.txt");
        assertThat(page).hasURL(EXPLORER.address("/console?example=01-who-authorized-atacms"));
        EXPLORER.browser().keep(page, "console-" + scheme.name().toLowerCase());
        EXPLORER.assertWellBehaved();
    }

    @Test
    void runsAQueryThatIsTypedAndGivesItAnAddress() {
        Page page = EXPLORER.open("/console");
        write(page, WEAPONS);
        page.keyboard().press("Control+Enter");

        assertThat(results(page)).containsText("Storm Shadow");
        assertThat(page).hasURL(Pattern.compile(".*/console\\?query=PREFIX.*"));
        Page other = EXPLORER.open(page.url().substring(EXPLORER.address("/").length() - 1));
        assertThat(results(other)).containsText("Storm Shadow");
        results(other).locator("a.iri", new Locator.LocatorOptions().setHasText("ATACMS")).click();
        assertThat(other).hasURL(EXPLORER.address("/entity?iri=" + Http.encode(ENTITY + "ATACMS")));
    }

    @Test
    void completesClassesPropertiesAndEntitiesOfThisGraph() {
        Page page = EXPLORER.open("/console");
        Locator hints = page.locator(".CodeMirror-hints");
        write(page, "PREFIX dl: <https://w3id.org/dateline/ontology#>\nSELECT * { ?x a dl:Weap");
        page.keyboard().press("Control+Space");
        assertThat(hints).containsText("dl:Weapon");
        page.keyboard().press("Enter");
        page.keyboard().type(" ; dl:deploysT");
        page.keyboard().press("Control+Space");
        assertThat(hints).containsText("dl:deploysTo");
        page.keyboard().press("Enter");
        page.keyboard().type(" ent:zel");
        assertThat(hints).containsText("ent:Volodymyr_Zelensky");
        page.keyboard().press("Enter");

        assertThat(page.locator(".tabPanel.active .CodeMirror")).containsText("dl:deploysTo ent:Volodymyr_Zelensky");
        assertThat(page.locator(".tabPanel.active .CodeMirror")).containsText("PREFIX ent: <" + ENTITY + ">");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void showsResultsAsAChartATimelineOrAGraph() {
        Page page = EXPLORER.open("/console?example=16-most-connected");
        assertThat(results(page)).containsText("Ukraine");
        choose(page, "Chart");
        assertThat(results(page).locator("svg.chart rect").first()).isVisible();
        assertThat(results(page)).containsText("Joe Biden");
        EXPLORER.browser().keep(page, "console-chart");

        EXPLORER.go(page, "/console?example=12-timeline&view=timeline");
        assertThat(results(page).locator("svg.chart")).containsText("Russia invades Ukraine");
        EXPLORER.browser().keep(page, "console-timeline");

        EXPLORER.go(page, "/console?example=24-as-a-graph&view=drawing");
        assertThat(results(page).locator(".drawing")).hasAttribute("aria-label", Pattern.compile("^Drawing of 3 things and 2 lines.*"));
        EXPLORER.browser().keep(page, "console-graph");

        EXPLORER.go(page, "/console?view=drawing&query=" + Http.encode(
                "SELECT ?who ?what ?whom { ?edge a dl:Edge ; rdf:subject ?who ; rdf:predicate ?what ; rdf:object ?whom }"));
        assertThat(results(page).locator(".drawing")).hasAttribute("aria-label", Pattern.compile("^Drawing of 11 things and 8 lines.*"));
        // Chromium notes the handler in Mallory's name when the table's sanitizer parses it, where nothing runs.
        assertThat(EXPLORER.browser().complaints()).allMatch(text -> text.startsWith("Executing inline event handler"));
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }

    @Test
    void keepsQueriesInTheBrowser() {
        Page page = openQuery(WEAPONS);
        assertThat(results(page)).containsText("Storm Shadow");
        page.getByLabel("Name of the query").fill("My <b>weapons</b>");
        page.keyboard().press("Enter");
        assertThat(page.locator("#examples .own a")).hasText("My <b>weapons</b>");

        EXPLORER.go(page, "/console");
        page.locator("#examples .own a").click();
        assertThat(results(page)).containsText("Storm Shadow");
        page.getByLabel("Forget “My <b>weapons</b>”").click();

        assertThat(page.locator("#examples .own a")).hasCount(0);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void givesAnswersToKeep() throws IOException {
        Page page = openQuery(WEAPONS);
        assertThat(results(page)).containsText("Storm Shadow");
        assertThat(Files.readString(download(page, "CSV").path())).startsWith("weapon,name").contains("ATACMS");
        assertThat(Files.readString(download(page, "JSON").path())).contains("\"bindings\"").contains("Storm Shadow");

        EXPLORER.go(page, "/console?example=24-as-a-graph");
        assertThat(results(page)).containsText("authorizes");
        Download turtle = download(page, "Turtle");
        assertThat(turtle.suggestedFilename()).isEqualTo("dateline.ttl");
        assertThat(Files.readString(turtle.path())).contains("dl:authorizes");
        EXPLORER.assertWellBehaved();
    }

    private static Download download(Page page, String format) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(format)
                .setExact(true)).click());
    }

    @Test
    void opensAnAnswerOnTheGraphPage() {
        Page page = openQuery("SELECT ?edge { ?edge a dl:Edge ; dl:status dl:Disputed }");
        assertThat(results(page)).containsText("edge");

        page.getByText("Open as graph").click();

        assertThat(page.locator("#panel h1")).hasText("What the query names: 2 things");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        Page page = openQuery("SELECT * { ?s ?p }");

        assertThat(results(page)).containsText("Parse error");
        EXPLORER.browser().keep(page, "console-error");
    }

    @Test
    void neverRunsWhatTheDataSays() {
        Page page = EXPLORER.browser().openWithoutPolicy(EXPLORER.address("/"));
        for (String view : new String[] {"table", "chart", "timeline", "drawing"}) {
            EXPLORER.go(page, "/console?view=" + view + "&query=" + Http.encode("""
                    SELECT ?thing ?name ("2031-03-02"^^xsd:date AS ?day) (1 AS ?n) {
                      ?thing skos:prefLabel ?name FILTER(CONTAINS(?name, "Mallory")) }"""));
            assertThat(results(page).locator("table, svg.chart, .drawing").first()).isVisible();
        }
        EXPLORER.go(page, "/console?example=08-said-of-biden&view=table");
        assertThat(results(page)).containsText("<script>window.hacked = 3</script>");

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator(".yasr_results script, .yasr_results img[src=x]").count()).isZero();
        EXPLORER.assertWellBehaved();
    }
}
