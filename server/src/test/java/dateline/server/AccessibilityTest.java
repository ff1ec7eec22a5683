package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ARTICLE;
import static dateline.server.ServedExplorer.EDGE;
import static dateline.server.ServedExplorer.ENTITY;
import static dateline.server.ServedExplorer.EVENT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core over every page; those that need a text that was read are in {@link ReadingPagesTest}. */
class AccessibilityTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({"/, Busiest, LIGHT", "/, Busiest, DARK", "/graph, Joe Biden authorizes, LIGHT",
        "/graph, Joe Biden authorizes, DARK", "/graph?at=EDGE2, Peskov denied, LIGHT",
        "/console, Ask the graph, LIGHT", "/console, Ask the graph, DARK", "/entity?iri=ENTITYJoe_Biden, Also, LIGHT",
        "/entity?iri=ENTITYUkraine, told, LIGHT", "/entity?iri=ENTITYUkraine, told, DARK",
        "/event?iri=EVENTdeploy, Corroboration, LIGHT", "/event?iri=EVENTdeploy, Corroboration, DARK",
        "/article?iri=ARTICLEbeta, Peskov denies, LIGHT", "/article?iri=ARTICLEbeta, Peskov denies, DARK",
        "/try, Try it, LIGHT", "/try, Try it, DARK", "/id/entity/Joe_Bidden, Did you mean, LIGHT",
        "/id/entity/Joe_Bidden, Did you mean, DARK"})
    void hasNoSeriousFindings(String path, String awaited, ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, path.replace("ENTITY", Http.encode(ENTITY))
                .replace("EVENT", Http.encode(EVENT)).replace("ARTICLE", Http.encode(ARTICLE)).replace("EDGE", Http.encode(EDGE)));
        assertThat(page.locator("body")).containsText(awaited,
                new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));

        Accessibility.assertNothingSerious(page, ".yasgui .tabsList", ".yasqe", ".yasr");
    }
}
