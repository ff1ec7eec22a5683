package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LargeGraphTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(LargeNews::writeTo);

    private static final String COUNT_FRAMES = """
            () => { window.drawn = { frames: 0, since: performance.now() };
                    const frame = () => { if (!window.drawn) return; window.drawn.frames++; requestAnimationFrame(frame); };
                    requestAnimationFrame(frame); }""";
    private static final String FRAMES_PER_SECOND = """
            () => { const { frames, since } = window.drawn; window.drawn = null;
                    return 1000 * frames / (performance.now() - since); }""";

    @Test
    void movesSmoothlyWithTwoThousandThings() {
        Page page = EXPLORER.open("/graph?query=" + Http.encode("SELECT ?edge { ?edge a dl:Edge }"));
        assertThat(page.locator("#panel h1")).hasText("What the query names: 2,000 things",
                new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        EXPLORER.browser().keep(page, "graph-2000");

        double panning = framesASecond(page, () -> drag(page));
        double zooming = framesASecond(page, () -> turnWheel(page));

        System.out.printf("2,000 things, 5,000 lines: %.0f frames a second panning, %.0f zooming%n", panning, zooming);
        assertThat(panning).isGreaterThan(5);
        assertThat(zooming).isGreaterThan(5);
        EXPLORER.assertWellBehaved();
    }

    private static double framesASecond(Page page, Runnable hand) {
        page.evaluate(COUNT_FRAMES);
        hand.run();
        double frames = ((Number) page.evaluate(FRAMES_PER_SECOND)).doubleValue();
        page.waitForTimeout(300); // the last frame of this measurement ends before the next begins
        return frames;
    }

    private static void drag(Page page) {
        page.mouse().move(60, 500);
        page.mouse().down();
        for (int i = 0; i < 100; i++) {
            page.mouse().move(60 + 4 * i, 500 + (i % 20));
        }
        page.mouse().up();
    }

    private static void turnWheel(Page page) {
        for (int i = 0; i < 60; i++) {
            page.mouse().wheel(0, i % 20 < 10 ? -60 : 60);
            page.waitForTimeout(16);
        }
    }

    @Test
    void drawsOnlySomeNeighboursOfAHubAtAClick() {
        Page page = EXPLORER.open("/graph?at=" + Http.encode(ServedExplorer.ENTITY + "P0"));

        assertThat(page.locator("#panel h1")).hasText("Land 0");
        assertThat(page.locator("#panel .actions")).containsText("Draw 20 more");
        page.locator("#panel .actions button").first().click();
        assertThat(page.locator("#canvas")).hasAttribute("aria-label", Pattern.compile("^Drawing of 41 things.*"));
        EXPLORER.assertWellBehaved();
    }
}
