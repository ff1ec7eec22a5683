package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ENTITY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsolePageTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void runsTheExampleThatIsChosen(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/console");
        assertThat(page.locator("#examples a")).hasCount(ExampleQueries.load().size());

        page.getByText("Who authorized ATACMS").click();

        assertThat(page.locator("#description h1")).containsText("Who authorized ATACMS");
        assertThat(page.locator(".yasr_results")).containsText("news/alpha.txt, news/beta.txt");
        assertThat(page).hasURL(EXPLORER.address("/") + "console?example=01-who-authorized-atacms");
        EXPLORER.browser().keep(page, "console-" + scheme.name().toLowerCase());
        EXPLORER.assertWellBehaved();
    }

    @Test
    void runsAQueryThatIsTyped() {
        Page page = EXPLORER.open("/console");
        page.locator(".yasqe:visible .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?weapon ?name { ?weapon a dl:Weapon ; skos:prefLabel ?name } ORDER BY ?name""");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".yasr_results")).containsText("Storm Shadow");
        EXPLORER.browser().keep(page, "console-typed");
        page.locator(".yasr_results a.iri", new Page.LocatorOptions().setHasText("ATACMS")).click();
        assertThat(page).hasURL(EXPLORER.address("/") + "entity?iri=" + Http.encode(ENTITY + "ATACMS"));
    }
}
