package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.EDGE;
import static dateline.server.ServedExplorer.ENTITY;
import static dateline.server.ServedExplorer.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphPageTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    private static Page openAt(String iri) {
        return EXPLORER.open("/graph?at=" + Http.encode(iri));
    }

    private static Locator panel(Page page) {
        return page.locator("#panel");
    }

    private static void assertDrawn(Page page, int things, int lines) {
        assertThat(page.locator("#canvas")).hasAttribute("aria-label",
                Pattern.compile("^Drawing of %d things and %d lines;.*".formatted(things, lines)));
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

    private static Object positions(Page page) {
        return page.evaluate("""
                () => JSON.stringify(document.getElementById('canvas')._cyreg.cy.nodes()
                  .map(n => [n.id(), Math.round(n.position('x')), Math.round(n.position('y'))]).sort())""");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void drawsWhatIsBestSupportedAtOnce(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/graph");

        assertThat(panel(page)).containsText("Joe Biden authorizes Ukraine");
        EXPLORER.browser().keep(page, "graph-" + scheme.name().toLowerCase());
        EXPLORER.assertWellBehaved();
    }

    @Test
    void suggestsWhileTypingAndDrawsTheOneChosen() {
        Page page = EXPLORER.open("/graph");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("kyi");
        Locator suggestion = page.getByRole(AriaRole.OPTION);
        assertThat(suggestion).hasCount(1);
        assertThat(suggestion).containsText("Ukraine");
        EXPLORER.browser().keep(page, "search");

        page.keyboard().press("ArrowDown");
        assertThat(suggestion).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");

        assertThat(panel(page)).containsText("also Kyiv");
        assertThat(panel(page)).containsText("Wikidata Q212");
        assertThat(panel(page)).containsText("4 connections");
        EXPLORER.browser().keep(page, "entity");
        EXPLORER.assertWellBehaved();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void showsEveryClaimBehindALineThatIsClicked(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/graph?at=" + Http.encode(ENTITY + "Kursk_Oblast"));
        assertDrawn(page, 2, 1);
        assertThat(panel(page).locator("h1")).hasText("Kursk Oblast");

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
        EXPLORER.browser().keep(page, "edge-" + scheme.name().toLowerCase());
        EXPLORER.assertWellBehaved();
    }

    @Test
    void goesBackAndForthBetweenSteps() {
        Page page = openAt(ENTITY + "Kursk_Oblast");
        assertDrawn(page, 2, 1);
        assertThat(button(page, "↶ Undo")).isDisabled();
        page.getByRole(AriaRole.COMBOBOX).fill("ukraine");
        page.getByRole(AriaRole.OPTION).first().click();
        assertDrawn(page, 6, 5);
        clickInDrawing(page, ENTITY + "Joe_Biden");
        assertThat(panel(page).locator("h1")).hasText("Joe Biden");
        assertDrawn(page, 7, 6);
        Object drawn = positions(page);

        button(page, "↶ Undo").click();
        assertDrawn(page, 6, 5);
        assertThat(panel(page).locator("h1")).hasText("Ukraine");
        button(page, "↶ Undo").click();
        assertDrawn(page, 2, 1);
        assertThat(button(page, "↶ Undo")).isDisabled();
        button(page, "↷ Redo").click();
        button(page, "↷ Redo").click();

        assertDrawn(page, 7, 6);
        assertThat(positions(page)).isEqualTo(drawn);
        assertThat(panel(page).locator("h1")).hasText("Joe Biden");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void leavesThingsWhereTheyAreWhenNewOnesCome() {
        Page page = openAt(ENTITY + "Ukraine");
        assertDrawn(page, 4, 4);
        assertThat(panel(page).locator("h1")).hasText("Ukraine");
        String before = "() => JSON.stringify(['Ukraine', 'Russia', 'United_Kingdom'].map(name => document"
                + ".getElementById('canvas')._cyreg.cy.getElementById('" + ENTITY + "' + name).position()))";
        Object places = page.evaluate(before);

        clickInDrawing(page, ENTITY + "Joe_Biden");

        assertDrawn(page, 5, 5);
        assertThat(panel(page).locator("h1")).hasText("Joe Biden");
        assertThat(page.evaluate(before)).isEqualTo(places);
    }

    @Test
    void drawsAnEventWithThoseWhoTakePartInIt() {
        Page page = openAt(EVENT + "deploy");

        assertDrawn(page, 4, 4);
        assertThat(panel(page).locator("h1")).hasText("North Korea deploys over 10,000 troops to Kursk");
        assertThat(panel(page).locator(".roles")).containsText("destinationKursk Oblast");
        assertThat(page.locator(".claim")).hasCount(2);
        EXPLORER.browser().keep(page, "event-in-graph");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void drawsTheEventBehindALine() {
        Page page = openAt(EDGE + "2");
        assertThat(page.locator(".claim")).hasCount(2);

        panel(page).getByText("Draw its event").click();

        assertThat(panel(page).locator("h1")).hasText("North Korea deploys over 10,000 troops to Kursk");
        assertDrawn(page, 4, 4);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void drawsOnlyTheChosenOneOrAllButIt() {
        Page page = openAt(ENTITY + "Ukraine");
        assertDrawn(page, 4, 4);
        clickInDrawing(page, ENTITY + "Joe_Biden");
        assertDrawn(page, 5, 5);
        assertThat(panel(page).locator("h1")).hasText("Joe Biden");

        button(page, "Only this").click();
        assertDrawn(page, 3, 2);
        button(page, "Remove").click();
        assertDrawn(page, 2, 0);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void hidesWhatTheFiltersLeaveOut() {
        Page page = openAt(ENTITY + "Ukraine");
        assertDrawn(page, 4, 4);
        button(page, "Filter").click();
        Locator filters = page.locator("#filters");
        assertThat(filters).containsText("Hypothetical");
        assertThat(filters).containsText("Southern Post");
        EXPLORER.browser().keep(page, "filters");

        filters.getByLabel("Hypothetical").uncheck();
        assertDrawn(page, 3, 3);
        filters.getByLabel("Reported").uncheck();
        assertDrawn(page, 2, 1);
        filters.getByLabel("Reported").check();
        filters.getByLabel("Hypothetical").check();
        assertDrawn(page, 4, 4);
        filters.getByLabel("invades").uncheck();
        assertDrawn(page, 4, 3);
        filters.getByText("Draw all").click();
        assertDrawn(page, 4, 4);
        filters.locator("input[type=range]").fill("0.95");
        assertDrawn(page, 2, 1);
        filters.getByText("Draw all").click();
        assertDrawn(page, 4, 4);
        filters.getByLabel("from").fill("2022-01-01");
        filters.getByLabel("until").fill("2022-12-31");
        filters.getByLabel("until").blur();
        assertDrawn(page, 2, 1);
        filters.getByText("Draw all").click();
        assertDrawn(page, 4, 4);
        filters.getByLabel("Northern Gazette").uncheck();
        assertDrawn(page, 4, 3);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void findsTheShortestWayBetweenTwo() {
        Page page = openAt(ENTITY + "North_Korea");
        page.getByRole(AriaRole.BUTTON).getByText("Way to …").click();
        page.locator("#way").getByRole(AriaRole.COMBOBOX).fill("russia");
        page.locator("#way").getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator("#notice")).containsText("No way of at most 6 steps leads from North Korea to Russia");

        EXPLORER.go(page, "/graph?at=" + Http.encode(ENTITY + "United_Kingdom"));
        page.getByRole(AriaRole.BUTTON).getByText("Way to …").click();
        page.locator("#way").getByRole(AriaRole.COMBOBOX).fill("mallory");
        page.keyboard().press("Enter");

        assertThat(panel(page).locator("h1")).containsText("United Kingdom to <script>");
        assertThat(panel(page).locator(".edges li")).hasCount(3);
        assertDrawn(page, 4, 3);
        EXPLORER.browser().keep(page, "way");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void isSharedByItsAddress() {
        Page page = openAt(ENTITY + "Ukraine");
        assertDrawn(page, 4, 4);
        button(page, "Filter").click();
        page.locator("#filters").getByLabel("Hypothetical").uncheck();
        clickInDrawing(page, EDGE + "5");
        assertThat(page.locator(".claim")).hasCount(1);
        assertDrawn(page, 3, 3);
        button(page, "Share").click();
        assertThat(page.locator("#notice")).containsText("link to this drawing");
        Object places = positions(page);

        Page other = EXPLORER.browser().open(ColorScheme.DARK, EXPLORER.address("/"));
        other.navigate(page.url());

        assertDrawn(other, 3, 3);
        assertThat(panel(other).locator(".claim")).containsText("Russia invaded Ukraine in February 2022.");
        assertThat(positions(other)).isEqualTo(places);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void drawsWhatAQueryNames() {
        Page page = EXPLORER.open("/graph?query=" + Http.encode("SELECT ?edge { ?edge a dl:Edge ; dl:status dl:Reported }"));

        assertThat(panel(page).locator("h1")).hasText("What the query names: 8 things");
        assertDrawn(page, 8, 6);
        EXPLORER.go(page, "/graph?query=" + Http.encode("CONSTRUCT { ?a dl:meets ?b } { ?a dl:meets ?b }"));
        assertDrawn(page, 2, 1);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void isKeptAsAnImageADrawingOrRdf() throws IOException {
        Page page = openAt(ENTITY + "Ukraine");
        assertThat(panel(page).locator("h1")).hasText("Ukraine");

        assertThat(Files.readAllBytes(export(page, "PNG image").path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5_000);
        Download svg = export(page, "SVG drawing");
        assertThat(svg.suggestedFilename()).isEqualTo("dateline.svg");
        assertThat(Files.readString(svg.path())).startsWith("<svg").contains("Joe Biden</text>").contains("invades</text>");
        Download turtle = export(page, "Turtle (RDF)");
        Model model = RDFDataMgr.loadModel(turtle.path().toUri().toString(), org.apache.jena.riot.Lang.TURTLE);
        assertThat(model.contains(model.createResource(ENTITY + "Russia"), model.createProperty(
                "https://w3id.org/dateline/ontology#invades"), model.createResource(ENTITY + "Ukraine"))).isTrue();
        assertThat(model.contains(model.createResource(EDGE + "5"), null)).isTrue();
        EXPLORER.assertWellBehaved();
    }

    private static Download export(Page page, String format) {
        page.locator("#export summary").click();
        return page.waitForDownload(() -> page.getByText(format).click());
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        Page page = EXPLORER.open("/graph");
        assertThat(panel(page)).containsText("In the drawing");
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

        EXPLORER.go(page, "/graph?at=" + Http.encode(EDGE + "2"));
        assertDrawn(page, 2, 1);
        assertThat(page.locator(".claim")).hasCount(2);
        page.locator("#canvas").focus();
        page.keyboard().press("ArrowRight");
        String first = page.locator("#notice").textContent();
        page.keyboard().press("Enter");
        assertThat(panel(page).locator("h1")).hasText(first);
        page.keyboard().press("Delete");
        assertDrawn(page, 1, 0);
        page.keyboard().press("Control+z");
        assertDrawn(page, 2, 1);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void staysUsableOnAPhone() {
        Page page = EXPLORER.open("/graph");
        page.setViewportSize(390, 800);
        EXPLORER.go(page, "/graph?at=" + Http.encode(ENTITY + "Ukraine"));

        assertThat(panel(page).locator("h1")).hasText("Ukraine");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        EXPLORER.browser().keep(page, "graph-phone");
    }

    @Test
    void saysWhenNothingIsKnown() {
        Page page = openAt(ENTITY + "Atlantis");
        assertThat(panel(page)).containsText("Nothing is known of " + ENTITY + "Atlantis");

        EXPLORER.go(page, "/graph?at=" + Http.encode("not an address> } {"));
        assertThat(panel(page)).containsText("'not an address> } {' is not an IRI");
        EXPLORER.go(page, "/graph#draw=%E0%A4*1*1");
        assertThat(panel(page)).containsText("Joe Biden authorizes Ukraine");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void neverRunsWhatTheDataSays() {
        Page page = EXPLORER.browser().openWithoutPolicy(EXPLORER.address("/"));
        EXPLORER.go(page, "/graph?at=" + Http.encode(ENTITY + "Hostile"));
        assertThat(panel(page).locator("h1")).containsText("<script>window.hacked = 1</script>Mallory <img");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("mallory");
        assertThat(page.getByRole(AriaRole.OPTION)).containsText("Mallory <img");
        page.keyboard().press("Escape");
        panel(page).locator(".edges a").click();
        assertThat(page.locator(".claim")).containsText("<script>window.hacked = 3</script> Mallory met Biden.");
        export(page, "SVG drawing");
        EXPLORER.browser().keep(page, "hostile");
        EXPLORER.go(page, "/graph?at=javascript:window.hacked=5");
        assertThat(panel(page)).containsText("Nothing is known of javascript:window.hacked=5");

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("#panel script, #panel img").count()).isZero();
        EXPLORER.assertWellBehaved();
    }
}
