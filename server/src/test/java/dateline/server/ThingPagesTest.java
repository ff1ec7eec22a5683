package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ARTICLE;
import static dateline.server.ServedExplorer.ENTITY;
import static dateline.server.ServedExplorer.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dateline.graph.store.GraphCounts;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreState;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of entities and events, and of articles of which only the graph is known. */
class ThingPagesTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    private static Page openEntity(ColorScheme scheme, String name) {
        return EXPLORER.open(scheme, "/entity?iri=" + Http.encode(ENTITY + name));
    }

    private static Page openEvent(ColorScheme scheme, String name) {
        return EXPLORER.open(scheme, "/event?iri=" + Http.encode(EVENT + name));
    }

    private static Locator section(Page page, String title) {
        Locator heading = page.locator("h2", new Page.LocatorOptions().setHasText(title));
        return page.locator("section", new Page.LocatorOptions().setHas(heading));
    }

    private static void keep(Page page, String name, ColorScheme scheme) {
        EXPLORER.browser().keep(page, name + "-" + scheme.name().toLowerCase());
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void showsWhatAnEntityIsAndWithWhomItDeals(ColorScheme scheme) {
        Page page = openEntity(scheme, "Ukraine");

        assertThat(page.locator("h1")).hasText("Ukraine");
        assertThat(page.locator(".kind").first()).containsText("Country");
        assertThat(page.locator(".also")).containsText("Kyiv");
        assertThat(page.locator(".head .description")).hasText("country in Eastern Europe");
        assertThat(page.locator(".head")).containsText("Wikidata Q212");
        assertThat(section(page, "With whom it deals")).containsText("Joe Biden");
        assertThat(section(page, "With whom it deals")).containsText("← authorizes");
        assertThat(section(page, "With whom it deals").locator(".partners > li")).hasCount(3);
        assertThat(section(page, "When").locator(".timeline a")).hasCount(3);
        keep(page, "entity-page", scheme);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void showsTheOfficesThatSomebodyHolds() {
        Page page = openEntity(ColorScheme.LIGHT, "Volodymyr_Zelensky");

        assertThat(section(page, "Offices")).containsText("President of Ukraine");
        section(page, "Offices").getByText("President of Ukraine").click();
        assertThat(page.locator("h1")).hasText("President of Ukraine");
        assertThat(section(page, "Offices")).containsText("Volodymyr Zelensky");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void drawsEventsAtTheirTimeOrWhenTheyWereToldOf() {
        Page page = openEntity(ColorScheme.LIGHT, "Ukraine");

        assertThat(page.locator(".timeline a.told")).hasCount(2);
        assertThat(page.locator(".timeline a", new Page.LocatorOptions().setHasText("Russia invades Ukraine")))
                .hasAttribute("aria-label", "Russia invades Ukraine, Feb 2022, Reported");
        double before = markOf(page);
        page.getByLabel("Zoom in").click();
        page.getByLabel("Zoom in").click();
        assertThat(markOf(page)).isGreaterThan(before);
        page.getByLabel("Show all of the time").click();
        assertThat(markOf(page)).isEqualTo(before);
    }

    private static double markOf(Page page) {
        return Double.parseDouble(page.locator(".timeline a:not(.told) .mark").first().getAttribute("width"));
    }

    @Test
    void listsEveryStatementAboutAnEntityAndByIt() {
        Page page = openEntity(ColorScheme.LIGHT, "Dmitry_Peskov");
        Locator statements = section(page, "Who says what");

        assertThat(statements.getByRole(AriaRole.TAB))
                .hasText(new String[] {"About it1", "Claimed by it1", "In its words1"});
        assertThat(statements.locator(".claim:visible")).containsText("Kremlin spokesman Dmitry Peskov");
        statements.getByRole(AriaRole.TAB).first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(statements.locator(".claim:visible")).containsText("Peskov denied that North Korea has deployed");
        page.keyboard().press("End");
        assertThat(statements.locator(".claim:visible")).containsText("called it a threat");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void asksWikidataOnlyWhenItIsTold() {
        Page page = openEntity(ColorScheme.LIGHT, "Ukraine");
        page.route("https://**", Route::abort);
        assertThat(page.getByText("Your browser then asks wikidata.org")).isVisible();
        assertThat(EXPLORER.browser().strangers()).isEmpty();

        page.getByText("Show picture and description").click();

        assertThat(page.locator(".wikidata")).containsText("Wikidata does not answer");
        assertThat(EXPLORER.browser().strangers()).singleElement().asString()
                .startsWith("https://www.wikidata.org/w/api.php?action=wbgetentities&ids=Q212&");
    }

    @Test
    void showsDescriptionAndPictureOfWikidata() {
        Page page = EXPLORER.open("/try");
        page.route("https://www.wikidata.org/**", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json").setHeaders(Map.of("Access-Control-Allow-Origin", "*")).setBody("""
                {"entities": {"Q212": {"descriptions": {"en": {"value": "<b>country</b> in Europe"}},
                 "claims": {"P41": [{"mainsnak": {"datavalue": {"value": "Flag of Ukraine.svg"}}}]}}}}""")));
        page.route("https://commons.wikimedia.org/**", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("image/svg+xml")
                .setBody("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='6'/>")));
        EXPLORER.go(page, "/entity?iri=" + Http.encode(ENTITY + "Ukraine"));
        page.getByText("Show picture and description").click();

        assertThat(page.locator(".wikidata .description")).hasText("<b>country</b> in Europe");
        assertThat(page.locator(".wikidata img")).hasAttribute("src",
                "https://commons.wikimedia.org/wiki/Special:FilePath/Flag%20of%20Ukraine.svg?width=320");
        assertThat(page.evaluate("document.querySelector('.wikidata img').decode().then(() => true)")).isEqualTo(true);
        page.getByText("Always show it").click();
        page.reload();
        assertThat(page.locator(".wikidata .description")).hasText("<b>country</b> in Europe");
        assertThat(EXPLORER.browser().complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void showsAnEventWithItsWitnessesForAndAgainst(ColorScheme scheme) {
        Page page = openEvent(scheme, "deploy");

        assertThat(page.locator("h1")).hasText("North Korea deploys over 10,000 troops to Kursk");
        assertThat(page.locator(".verdict")).containsText("Disputed");
        assertThat(page.locator(".roles")).containsText("North Korean troops“over 10,000 North Korean troops”");
        assertThat(page.locator(".roles")).containsText("10,000");
        assertThat(page.locator(".witnesses .for")).containsText("Biden believes that North Korea deployed");
        assertThat(page.locator(".witnesses .against")).containsText("Peskov denied that North Korea has deployed");
        assertThat(page.locator(".witnesses .against mark.trigger")).hasText("deployed");
        assertThat(section(page, "Corroboration")).containsText("says so once, denies once");
        assertThat(section(page, "Corroboration")).containsText("Belief 0.82");
        assertThat(section(page, "In the graph")).containsText("North Korea deploys to Kursk Oblast");
        keep(page, "event-page", scheme);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void leadsFromAnEventToWhatItIsAboutAndBack() {
        Page page = openEvent(ColorScheme.LIGHT, "confirm");

        section(page, "It is about").getByText("Washington gives Zelensky permission").click();

        assertThat(page.locator("h1")).hasText("Washington gives Zelensky permission");
        section(page, "Others speak of it").getByText("Zelensky confirms the permission").click();
        assertThat(page.locator("h1")).hasText("Zelensky confirms the permission");
        assertThat(section(page, "Corroboration")).containsText("nobody asserts it as a fact");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void goesFromAPageToTheDataThatProgramsRead() {
        Page page = openEntity(ColorScheme.LIGHT, "Joe_Biden");

        assertThat(page.locator(".formats a", new Page.LocatorOptions().setHasText("Turtle")))
                .hasAttribute("href", "/id/entity/Joe_Biden?format=turtle");
        Http http = new Http(EXPLORER.server().url());
        assertThat(http.get("/id/entity/Joe_Biden?format=turtle", "Accept", "text/html").body())
                .contains("President Biden");
    }

    @Test
    void showsTextAndClaimsOfAnArticleWhoseFactsAreNotKept() {
        Page page = EXPLORER.open("/article?iri=" + Http.encode(ARTICLE + "beta"));

        assertThat(page.locator("h1")).hasText("Peskov denies troops near Kursk");
        assertThat(page.locator(".reading-text")).hasText("The whole text.");
        assertThat(page.locator(".claim")).hasCount(5);
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entity?iri=https://w3id.org/dateline/id/entity/Kyif",
        "/event?iri=https://w3id.org/dateline/id/event/Kyif",
        "/article?iri=https://w3id.org/dateline/id/article/Kyif", "/id/entity/Kyif"})
    void suggestsWhatIsCalledNearlySoWhenAThingIsUnknown(String path) {
        Page page = EXPLORER.open(path);

        assertThat(page.locator("h1")).hasText("Nothing is known of it");
        page.locator(".similar a", new Page.LocatorOptions().setHasText("Ukraine")).first().click();
        assertThat(page.locator("h1")).hasText("Ukraine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entity", "/event?iri=", "/article?iri=x", "/entity?iri=javascript:window.hacked=1",
        "/entity?iri=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E", "/event?iri=urn:x%3E%20%7D%20%23", "/id/",
        "/id/entity/%3Cimg%20src=x%20onerror=window.hacked=1%3E"})
    void saysThatNothingIsKnownOfAnAddressThatIsNone(String path) {
        Page page = EXPLORER.open(path);

        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }

    @Test
    void neverRunsWhatTheDataSays() {
        Page page = EXPLORER.browser().openWithoutPolicy(EXPLORER.server().url().toString());
        EXPLORER.go(page, "/entity?iri=" + Http.encode(ENTITY + "Hostile"));
        assertThat(page.locator("h1")).containsText("<script>window.hacked = 1</script>Mallory <img");
        assertThat(section(page, "Who says what"))
                .containsText("<script>window.hacked = 3</script> Mallory met Biden.");
        EXPLORER.browser().keep(page, "entity-page-hostile");
        EXPLORER.go(page, "/event?iri=" + Http.encode(EVENT + "meet"));
        assertThat(page.locator("h1")).hasText("<b>Mallory</b> meets Biden");
        assertThat(page.locator(".witnesses")).containsText("<i>says</i>");

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("main script, main img, main h1 b, main blockquote i, main .claim p i").count())
                .isZero();
        EXPLORER.assertWellBehaved();
    }

    @Test
    void saysOfAnEmptyStoreThatNothingIsKnown(@TempDir Path empty) {
        GraphStore.openToWrite(empty, true).close();
        new StoreState(StoreState.FORMAT, true, "", "empty", GraphCounts.none(), Collections.emptySortedMap()).save(empty);
        try (DatelineServer server = DatelineServer.start(ServerSettings.of(empty).withPort(0))) {
            Page page = EXPLORER.browser().open(ColorScheme.LIGHT, server.url().toString());
            for (String path : new String[] {"entity", "event", "article"}) {
                page.navigate(server.url() + path + "?iri=" + Http.encode(ENTITY + "Joe_Biden"));
                assertThat(page.locator("h1")).hasText("Nothing is known of it");
            }
            EXPLORER.assertWellBehaved();
        }
    }

    @Test
    void saysThatTheServerIsGone(@TempDir Path data) {
        InventedNews.writeTo(data);
        Page page;
        try (DatelineServer server = DatelineServer.start(ServerSettings.of(data).withPort(0))) {
            page = EXPLORER.browser().open(ColorScheme.LIGHT, server.url().toString());
            page.navigate(server.url() + "entity?iri=" + Http.encode(ENTITY + "Dmitry_Peskov"));
            assertThat(section(page, "Who says what")).containsText("Kremlin spokesman");
        }
        page.getByText("Claimed by it").click();
        assertThat(page.locator("[role=alert]")).containsText("the server does not answer");
    }
}
