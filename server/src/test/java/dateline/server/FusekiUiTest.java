package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FusekiUiTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    @Test
    void listsTheDatasetInFusekisOwnUi() {
        Page page = EXPLORER.open("/ui/");

        assertThat(page.locator("table")).containsText("/dateline");
        EXPLORER.browser().keep(page, "fuseki-datasets");
        page.getByText("info", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("body")).containsText("/dateline/sparql");
        page.getByText("count triples in all graphs").click();
        page.getByText("submit", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("body")).containsText("https://w3id.org/dateline/id/article/alpha");
        EXPLORER.browser().keep(page, "fuseki-info");
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }

    @Test
    void runsAQueryInFusekisOwnUi() {
        Page page = EXPLORER.open("/ui/#/dataset/dateline/query");
        page.locator(".yasqe .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(
                "SELECT DISTINCT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#yasr")).containsText("Northern Gazette");
        EXPLORER.browser().keep(page, "fuseki-query");
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }
}
