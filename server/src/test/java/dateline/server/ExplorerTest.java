package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplorerTest {

    private static final String ENTITY = "https://w3id.org/dateline/id/entity/";
    private static final String EDGE = "https://w3id.org/dateline/id/edge/";

    @TempDir
    private static Path data;
    private static DatelineServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        InventedNews.writeTo(data);
        server = DatelineServer.start(ServerSettings.of(data).withPort(0));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.stop();
    }

    private static Page open(ColorScheme scheme, String path) {
        Page page = browser.open(scheme, server.url().toString());
        page.navigate(server.url().resolve(path).toString());
        return page;
    }

    private static Page open(String path) {
        return open(ColorScheme.LIGHT, path);
    }

    private static Locator panel(Page page) {
        return page.locator("#panel");
    }

    private static void assertWellBehaved() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.strangers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void drawsTheGraphAtOnce(ColorScheme scheme) {
        Page page = open(scheme, "/graph");

        assertThat(panel(page)).containsText("Best supported");
        assertThat(panel(page)).containsText("Joe Biden authorizes Ukraine");
        browser.keep(page, "graph-" + scheme.name().toLowerCase());
        assertWellBehaved();
    }

    @Test
    void suggestsWhileTypingAndShowsTheEdgesOfTheOneChosen() {
        Page page = open("/graph");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("kyi");
        Locator suggestion = page.getByRole(AriaRole.OPTION);
        assertThat(suggestion).hasCount(1);
        assertThat(suggestion).containsText("Ukraine");
        browser.keep(page, "search");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(panel(page)).containsText("also Kyiv");
        assertThat(panel(page)).containsText("Wikidata Q212");
        assertThat(panel(page)).containsText("4 edges");
        assertThat(page).hasURL(server.url() + "graph?at=" + Http.encode(ENTITY + "Ukraine"));
        browser.keep(page, "entity");
        assertWellBehaved();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void showsEveryClaimBehindAnEdgeThatIsClicked(ColorScheme scheme) {
        Page page = open(scheme, "/graph?at=" + Http.encode(ENTITY + "Kursk_Oblast"));
        assertDrawn(page, 2, 1);

        clickInDrawing(page, EDGE + "2");

        assertThat(page.locator(".claim")).hasCount(2);
        assertThat(panel(page)).containsText("Disputed");
        assertThat(panel(page)).containsText("Biden believes that North Korea deployed over 10,000");
        assertThat(panel(page)).containsText("Asserted by Joe Biden (“believes”)");
        assertThat(panel(page)).containsText("Denied by Dmitry Peskov (“denied”)");
        assertThat(panel(page)).containsText("confidence 0.82");
        assertThat(panel(page)).containsText("Peskov denies troops near Kursk");
        assertThat(panel(page)).containsText("Southern Post, 2031-03-05");
        assertThat(page.locator("mark.trigger").allTextContents()).isEqualTo(List.of("deployed", "deployed"));
        assertThat(page.locator("mark.cue").allTextContents()).isEqualTo(List.of("believes", "denied"));
        browser.keep(page, "edge-" + scheme.name().toLowerCase());
        assertWellBehaved();
    }

    /** Where Cytoscape draws it is known to Cytoscape alone. */
    private static void clickInDrawing(Page page, String id) {
        @SuppressWarnings("unchecked")
        Map<String, Number> at = (Map<String, Number>) page.evaluate("""
                id => { const one = document.getElementById('canvas')._cyreg.cy.getElementById(id);
                        const p = one.isEdge() ? one.renderedMidpoint() : one.renderedPosition();
                        const box = document.getElementById('canvas').getBoundingClientRect();
                        return { x: box.left + p.x, y: box.top + p.y }; }""", id);
        page.mouse().click(at.get("x").doubleValue(), at.get("y").doubleValue());
    }

    @Test
    void addsTheNeighboursOfANodeThatIsClicked() {
        Page page = open("/graph?at=" + Http.encode(ENTITY + "North_Korea"));
        assertDrawn(page, 2, 1);

        page.getByRole(AriaRole.COMBOBOX).fill("ukraine");
        page.getByRole(AriaRole.OPTION).first().click();
        assertDrawn(page, 6, 5);
        clickInDrawing(page, ENTITY + "Joe_Biden");

        assertThat(panel(page).locator("h1")).hasText("Joe Biden");
        assertDrawn(page, 7, 6);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Only this")).click();
        assertDrawn(page, 3, 2);
        assertWellBehaved();
    }

    private static void assertDrawn(Page page, int things, int lines) {
        assertThat(page.locator("#canvas")).hasAttribute("aria-label", "Drawing of %d things and %d lines; the list "
                .formatted(things, lines) + "beside it says the same");
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        Page page = open("/graph");
        assertThat(panel(page)).containsText("Best supported");

        page.locator(".skip").focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.COMBOBOX).focus();
        page.keyboard().type("peskov");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(panel(page).locator("h1")).hasText("Dmitry Peskov");
        panel(page).locator(".edges a").first().focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".claim")).containsText("Kremlin spokesman Dmitry Peskov called it a threat.");
        assertWellBehaved();
    }

    @Test
    void neverRunsWhatTheDataSays() {
        Page page = browser.openWithoutPolicy(server.url().toString());
        page.navigate(server.url() + "graph?at=" + Http.encode(ENTITY + "Hostile"));
        assertThat(panel(page).locator("h1")).containsText("<script>window.hacked = 1</script>Mallory <img");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("mallory");
        assertThat(page.getByRole(AriaRole.OPTION)).containsText("Mallory <img");
        page.keyboard().press("Escape");
        panel(page).locator(".edges a").click();
        assertThat(page.locator(".claim")).containsText("<script>window.hacked = 3</script> Mallory met Biden.");
        browser.keep(page, "hostile");
        page.navigate(server.url() + "console?example=08-said-of-biden");
        assertThat(page.locator(".yasr_results")).containsText("<script>window.hacked = 3</script>");
        page.navigate(server.url() + "graph?at=javascript:window.hacked=5");
        assertThat(panel(page)).containsText("Nothing is known of javascript:window.hacked=5");

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("#panel script, #panel img, .yasr_results script, .yasr_results img[src=x]").count())
                .isZero();
        assertWellBehaved();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void runsTheExampleThatIsChosen(ColorScheme scheme) {
        Page page = open(scheme, "/console");
        assertThat(page.locator("#examples a")).hasCount(ExampleQueries.load().size());

        page.getByText("Who authorized ATACMS").click();

        assertThat(page.locator("#description h1")).containsText("Who authorized ATACMS");
        assertThat(page.locator(".yasr_results")).containsText("news/alpha.txt, news/beta.txt");
        assertThat(page).hasURL(server.url() + "console?example=01-who-authorized-atacms");
        browser.keep(page, "console-" + scheme.name().toLowerCase());
        assertWellBehaved();
    }

    @Test
    void runsAQueryThatIsTyped() {
        Page page = open("/console");
        page.locator(".yasqe:visible .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?weapon ?name { ?weapon a dl:Weapon ; skos:prefLabel ?name } ORDER BY ?name""");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".yasr_results")).containsText("Storm Shadow");
        browser.keep(page, "console-typed");
        page.locator(".yasr_results a.iri", new Page.LocatorOptions().setHasText("ATACMS")).click();
        assertThat(page).hasURL(server.url() + "entity?iri=" + Http.encode(ENTITY + "ATACMS"));
    }

    @Test
    void listsTheDatasetInFusekisOwnUi() {
        Page page = open("/ui/");

        assertThat(page.locator("table")).containsText("/dateline");
        browser.keep(page, "fuseki-datasets");
        page.getByText("info", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("body")).containsText("/dateline/sparql");
        page.getByText("count triples in all graphs").click();
        page.getByText("submit", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("body")).containsText("https://w3id.org/dateline/id/article/alpha");
        browser.keep(page, "fuseki-info");
        assertThat(browser.strangers()).isEmpty();
    }

    @Test
    void runsAQueryInFusekisOwnUi() {
        Page page = open("/ui/#/dataset/dateline/query");
        page.locator(".yasqe .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(
                "SELECT DISTINCT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#yasr")).containsText("Northern Gazette");
        browser.keep(page, "fuseki-query");
        assertThat(browser.strangers()).isEmpty();
    }
}
