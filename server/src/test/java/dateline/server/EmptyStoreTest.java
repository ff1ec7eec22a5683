package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages over a store without articles; at last over none, since the server has ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyStoreTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeNothingTo);

    @Test
    @Order(1)
    void saysHowToFillTheGraph() {
        Page page = EXPLORER.open("/");
        assertThat(page.locator("h1")).hasText("The graph is empty");
        assertThat(page.locator("main")).containsText("./dateline run PATH");
        EXPLORER.browser().keep(page, "home-empty");

        EXPLORER.go(page, "/graph");
        assertThat(page.locator("#panel")).containsText("where the graph is empty, build one with ./dateline run PATH");
        page.getByRole(AriaRole.COMBOBOX).fill("anybody");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Nothing is called “anybody”");

        EXPLORER.go(page, "/console?example=16-most-connected");
        assertThat(page.locator(".yasr_results")).containsText("No data available in table");
        EXPLORER.assertWellBehaved();
    }

    @Test
    @Order(2)
    void saysWhenTheServerIsGone() {
        Page home = EXPLORER.open("/");
        assertThat(home.locator("h1")).hasText("The graph is empty");
        Page graph = EXPLORER.open("/graph");
        assertThat(graph.locator("#panel")).containsText("Search for a name");
        Page console = EXPLORER.open("/console");
        assertThat(console.locator("#examples a").first()).isVisible();

        EXPLORER.server().stop();

        graph.evaluate("location.hash = '#draw=entity/Ukraine*1*1'");
        assertThat(graph.locator("#panel h1")).hasText("The server does not answer");
        assertThat(graph.locator("#panel")).containsText("./dateline serve");
        EXPLORER.browser().keep(graph, "server-gone");
        graph.getByRole(AriaRole.COMBOBOX).fill("anybody");
        assertThat(graph.getByRole(AriaRole.OPTION)).hasText("the server does not answer");
        console.getByText("Who authorized ATACMS").click();
        assertThat(console.locator(".yasr_results")).containsText("Failed to fetch");
    }
}
