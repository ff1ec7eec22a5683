package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomePageTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER = new ServedExplorer(InventedNews::writeTo);

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void saysWhatIsInTheGraph(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/");

        assertThat(page.locator(".sums")).containsText("articles3");
        assertThat(page.locator(".sums")).containsText("connections8");
        assertThat(page.locator(".sums")).containsText("events8");
        assertThat(page.locator(".sums")).containsText("claims14");
        assertThat(page.locator(".sums")).containsText("Mar 2, 2031 – Mar 5, 2031");
        assertThat(page.locator(".busiest li").first()).containsText("Ukraine");
        assertThat(page.locator(".latest-events li").first()).containsText("Biden authorizes Ukraine to use ATACMS");
        assertThat(page.locator(".contested li").first()).containsText("North Korea deploys over 10,000 troops to Kursk");
        assertThat(page.locator(".contested li").first()).containsText("Disputed · 1 say so, 1 denies it");
        assertThat(page.locator(".articles li").first()).containsText("Peskov denies troops near Kursk");
        assertThat(page.locator(".questions a").first()).hasAttribute("href", "/console?example=01-who-authorized-atacms");
        EXPLORER.browser().keep(page, "home-" + scheme.name().toLowerCase());
        EXPLORER.assertWellBehaved();
    }

    @Test
    void findsByTheBeginningOfANameWithTheKeyboardAlone() {
        Page page = EXPLORER.open("/");
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();
        page.keyboard().type("zel");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        assertThat(page.getByRole(AriaRole.OPTION)).containsText("Volodymyr Zelensky");
        assertThat(field).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Escape");
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().type("e");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "home-search-list-0");

        page.keyboard().press("Enter");

        assertThat(page).hasURL(EXPLORER.address("/entity?iri=" + Http.encode(ENTITY + "Volodymyr_Zelensky")));
    }

    @Test
    void saysWhenNothingIsCalledSo() {
        Page page = EXPLORER.open("/");
        page.getByRole(AriaRole.COMBOBOX).pressSequentially("<b>x</b> \"quoted\" AND (");

        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Nothing is called “<b>x</b> \"quoted\" AND (”");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void changesItsColoursAndRemembersThem() {
        Page page = EXPLORER.open("/");
        page.getByLabel("Change to dark colours").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");

        EXPLORER.go(page, "/console");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 26)");
        page.getByLabel("Change to light colours").click();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(246, 244, 238)");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void knowsTheAddressesOfEarlierVersions() {
        Page page = EXPLORER.open("/#/graph/" + Http.encode(ENTITY + "Ukraine"));
        assertThat(page).hasURL(EXPLORER.address("/graph?at=" + Http.encode(ENTITY + "Ukraine")));
        assertThat(page.locator("#panel h1")).hasText("Ukraine");
        page = EXPLORER.open("/#/console/01-who-authorized-atacms");
        assertThat(page).hasURL(EXPLORER.address("/console?example=01-who-authorized-atacms"));
    }

    @Test
    void fitsOnAPhone() {
        Page page = EXPLORER.open("/");
        page.setViewportSize(390, 800);

        assertThat(page.locator(".busiest li").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        EXPLORER.browser().keep(page, "home-phone");
    }
}
