package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the pictures of the README in {@code docs/images}, from a running server; {@code docs/explorer.md} tells how.
 */
@EnabledIfSystemProperty(named = "dateline.pictures", matches = "http.*")
class ReadmePicturesTest {

    private static final String SERVER = System.getProperty("dateline.pictures");
    private static final Path FOLDER = Path.of("..", "docs", "images");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static Page open(ColorScheme scheme, String path) {
        Page page = browser.open(scheme, SERVER);
        page.setViewportSize(1200, 760);
        page.navigate(SERVER + path);
        return page;
    }

    private static void keep(Page page, String name) throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).isBetween(10_000L, 400_000L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void picturesHome() throws IOException {
        Page page = open(ColorScheme.LIGHT, "");
        for (String card : List.of(".busiest", ".latest-events", ".contested", ".articles")) {
            assertThat(page.locator(card + " li").first()).isAttached();
        }
        keep(page, "home");
    }

    @Test
    void picturesTheGraphWithTheSentencesBehindALine() throws IOException {
        Page page = open(ColorScheme.LIGHT, "graph");
        page.locator("#panel .edges a").getByText("deploys").first().click();
        assertThat(page.locator(".claim").first()).isVisible();
        keep(page, "graph");
    }

    @Test
    void picturesAnArticle() throws IOException {
        Page page = open(ColorScheme.DARK, "");
        page.locator(".articles a").first().click();
        assertThat(page.locator("main .side, main aside").first()).isVisible();
        keep(page, "article");
    }

    @Test
    void picturesTheConsole() throws IOException {
        Page page = open(ColorScheme.DARK, "console?example=16-most-connected&view=chart");
        assertThat(page.locator(".yasr_results svg.chart rect").first()).isAttached();
        keep(page, "console");
    }
}
