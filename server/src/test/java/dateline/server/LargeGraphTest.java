package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LargeGraphTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(LargeNews::writeTo);

    /** Moves and zooms the drawing in every frame of two seconds each, as a reader's hand would. */
    private static final String FRAMES_PER_SECOND = """
            async () => {
              const cy = document.getElementById('canvas')._cyreg.cy;
              const perSecond = move => new Promise(resolve => {
                const start = performance.now();
                let frames = 0;
                const frame = () => {
                  move(frames++);
                  const seconds = (performance.now() - start) / 1000;
                  if (seconds < 2) requestAnimationFrame(frame); else resolve(frames / seconds);
                };
                requestAnimationFrame(frame);
              });
              const pan = await perSecond(n => cy.panBy({ x: n % 40 < 20 ? 6 : -6, y: 0 }));
              const level = cy.zoom();
              const zoom = await perSecond(n => cy.zoom({ level: level * (1 + 0.4 * Math.sin(n / 10)),
                renderedPosition: { x: 400, y: 300 } }));
              return { pan, zoom };
            }""";

    @Test
    @SuppressWarnings("unchecked")
    void movesSmoothlyWithTwoThousandThings() {
        Page page = EXPLORER.open("/graph?query=" + Http.encode("SELECT ?edge { ?edge a dl:Edge }"));
        assertThat(page.locator("#panel h1")).hasText("What the query names: 2,000 things",
                new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        EXPLORER.browser().keep(page, "graph-2000");

        Map<String, Number> frames = (Map<String, Number>) page.evaluate(FRAMES_PER_SECOND);

        System.out.printf("2,000 things, 5,000 lines: %.0f frames a second panning, %.0f zooming%n",
                frames.get("pan").doubleValue(), frames.get("zoom").doubleValue());
        assertThat(frames.get("pan").doubleValue()).isGreaterThan(5);
        assertThat(frames.get("zoom").doubleValue()).isGreaterThan(5);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void drawsOnlySomeNeighboursOfAHubAtAClick() {
        Page page = EXPLORER.open("/graph?at=" + Http.encode(ServedExplorer.ENTITY + "P0"));

        assertThat(page.locator("#panel h1")).hasText("Land 0");
        assertThat(page.locator("#panel .actions")).containsText("Draw 20 more");
        page.locator("#panel .actions button").first().click();
        assertThat(page.locator("#panel .actions")).containsText("Draw");
        assertThat((Integer) page.evaluate("document.getElementById('canvas')._cyreg.cy.nodes().length")).isEqualTo(41);
        EXPLORER.assertWellBehaved();
    }
}
