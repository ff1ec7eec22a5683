package dateline.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dateline.server.ServedExplorer.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dateline.extractor.model.DocumentId;
import dateline.graph.Iris;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The article page and Try it, on texts that the real extractor reads. */
class ReadingPagesTest {

    @RegisterExtension
    private static final ServedExplorer EXPLORER =
            new ServedExplorer(new ReadNews(RealExtractor.INSTANCE)::writeTo, RealExtractor::serving);

    private static String article(String name) {
        return "/article?iri=" + Http.encode(ARTICLE + name);
    }

    private static String hostileArticle() {
        return "/article?iri=" + Http.encode(Iris.withDefaultBase().article(
                new DocumentId("hostile <b>news.txt")));
    }

    private static Page openTry(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, "/try");
        assertThat(page.locator("#read")).isEnabled();
        return page;
    }

    private static Locator mark(Page page, String part, String words) {
        return page.locator(".reading-text ." + part, new Page.LocatorOptions()
                .setHasText(Pattern.compile("^" + words + "$"))).first();
    }

    private static Locator spot(Page page) {
        return page.locator(".spot");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void marksWhatWasUnderstoodInTheText(ColorScheme scheme) {
        Page page = EXPLORER.open(scheme, article("ceasefire.txt"));

        assertThat(page.locator("h1")).hasText("Quill meets Reed");
        assertThat(page.locator(".kind").first()).containsText("The Elm Post · 2031-05-08");
        assertThat(mark(page, "mention", "Geneva")).hasAttribute("data-family", "Place");
        assertThat(mark(page, "trigger", "met")).isVisible();
        assertThat(page.locator(".reading-text"))
                .hasText(Pattern.compile("^President Ada Quill.*Germany\\.$", Pattern.DOTALL));
        mark(page, "trigger", "met").hover();
        assertThat(spot(page)).containsText("Meeting");
        assertThat(spot(page)).containsText("Monday (2031-05-05)");
        assertThat(page.locator(".reading-text .lit-role", new Page.LocatorOptions().setHasText("Geneva"))).isVisible();
        EXPLORER.browser().keep(page, "article-page-" + scheme.name().toLowerCase());
        Accessibility.assertNothingSerious(page);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void keepsInThePanelWhatIsClickedAndLeadsToItsPage() {
        Page page = EXPLORER.open(article("ceasefire.txt"));
        mark(page, "mention", "Tom Reed").click();
        mark(page, "trigger", "met").hover();
        assertThat(spot(page).locator("h3")).hasText("Tom Reed");

        spot(page).getByText("Let go").click();
        mark(page, "trigger", "met").hover();
        assertThat(spot(page)).containsText("Meeting");
        mark(page, "mention", "Tom Reed").click();
        spot(page).getByText("Its page").click();

        assertThat(page.locator("h1")).hasText("Tom Reed");
        assertThat(page.locator(".timeline a")).not().hasCount(0);
        page.locator(".timeline a").first().press("Enter");
        assertThat(page.locator(".witnesses")).containsText("Quill");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void canBeReadByKeyboardAlone() {
        Page page = EXPLORER.open(article("ceasefire.txt"));
        Locator marks = page.locator(".reading-text [role=button][tabindex='0']");
        assertThat(marks).hasCount(1);
        marks.focus();
        String first = focusedWords(page);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(focusedWords(page)).isNotEqualTo(first);
        assertThat(spot(page).locator(".understood")).not().hasCount(0);
        page.keyboard().press("Home");
        assertThat(focusedWords(page)).isEqualTo(first);

        page.keyboard().press("Enter");
        assertThat(spot(page)).isFocused();
        page.keyboard().press("Escape");
        assertThat(focusedWords(page)).isEqualTo(first);
        assertThat(marks).hasCount(1);
        EXPLORER.assertWellBehaved();
    }

    private static String focusedWords(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    @Test
    void switchesLayersOffAndOn() {
        Page page = EXPLORER.open(article("ceasefire.txt"));
        Locator trigger = mark(page, "trigger", "met");
        Object marked = trigger.evaluate("e => getComputedStyle(e).backgroundColor");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Events").setExact(true)).press("Enter");
        assertThat(trigger.evaluate("e => getComputedStyle(e).backgroundColor")).isNotEqualTo(marked);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Events").setExact(true)).click();
        assertThat(trigger.evaluate("e => getComputedStyle(e).backgroundColor")).isEqualTo(marked);
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Page page = EXPLORER.open(article("ceasefire.txt"));
        Locator missed = page.locator(".found details", new Page.LocatorOptions()
                .setHasText("Passages without a claim"));
        missed.locator("summary").click();

        assertThat(missed).containsText("The road is quiet.");
        assertThat(page.locator(".reading-text .nothing")).containsText("The road is quiet.");
        assertThat(page.locator(".share")).containsText(Pattern.compile("\\d+ % understood"));
    }

    @Test
    void opensAtTheSentenceThatAClaimStandsIn() {
        int place = ReadNews.CEASEFIRE.indexOf("Reed denied");
        Page page = EXPLORER.open(article("ceasefire.txt") + "&at=" + place);

        assertThat(mark(page, "trigger", "denied")).isInViewport();
        assertThat(page.evaluate("[...CSS.highlights.get('sought')][0].toString()"))
                .isEqualTo("Reed denied that Elmland attacked Port Elm.");
    }

    @Test
    void neverRunsWhatATextSays() {
        Page page = EXPLORER.browser().openWithoutPolicy(EXPLORER.server().url().toString());
        EXPLORER.go(page, hostileArticle());
        assertThat(page.locator("h1")).hasText("hostile <b>news.txt");
        assertThat(page.locator(".reading-text")).containsText("<script>window.hacked = 1</script>");
        assertThat(page.locator(".reading-text")).containsText("القاهرة");
        assertThat(page.locator(".reading-text")).containsText("👩‍👩‍👧‍👦");
        mark(page, "mention", "Tom Reed").hover();
        page.locator(".found .row").first().click();
        EXPLORER.browser().keep(page, "article-page-hostile");

        EXPLORER.go(page, "/try");
        page.locator("#text").fill(ReadNews.HOSTILE);
        page.locator("#title").evaluate("e => { e.value = '<img src=x onerror=window.hacked=4>'; }");
        page.getByText("Read it").click();
        assertThat(page.locator(".reading-text")).containsText("<svg onload=window.hacked=3>");
        for (String tab : new String[] {"Graph", "Turtle", "JSON"}) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
        }
        assertThat(page.locator("pre:visible")).containsText("<script>window.hacked = 1</script>");

        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("main script, main img, main svg[onload]").count()).isZero();
        EXPLORER.assertWellBehaved();
    }

    @Test
    void showsTenMegabytesWithoutFreezing() {
        Page page = EXPLORER.open(article("long.txt"));
        assertThat(mark(page, "trigger", "met")).isVisible();
        assertThat(page.locator(".reading-text p").count()).isLessThan(3000);

        long start = System.nanoTime();
        page.locator(".pane").evaluate("e => e.scrollTo(0, e.scrollHeight)");
        assertThat(page.locator(".reading-text")).containsText("The very end.");
        assertThat((System.nanoTime() - start) / 1e9).as("seconds to the end").isLessThan(15);
        page.locator(".pane").evaluate("e => e.scrollTo(0, 0)");
        mark(page, "mention", "Tom Reed").hover();
        assertThat(spot(page)).containsText("Tom Reed");
        EXPLORER.assertWellBehaved();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void readsATextThatIsPasted(ColorScheme scheme) {
        Page page = openTry(scheme);
        page.locator("#text").fill(ReadNews.CEASEFIRE);
        page.keyboard().press("Control+Enter");

        assertThat(mark(page, "trigger", "met")).isVisible();
        assertThat(page.locator(".sum"))
                .containsText(Pattern.compile("\\d+ things, \\d+ events, \\d+ relations?, \\d+ connections"));
        assertThat(page.locator(".sum")).containsText("are in the graph too");
        mark(page, "mention", "Tom Reed").hover();
        assertThat(spot(page).getByText("Its page")).isVisible();
        EXPLORER.browser().keep(page, "try-page-" + scheme.name().toLowerCase());
        Accessibility.assertNothingSerious(page);

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Text")).focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".connections")).containsText("meets");
        assertThat(page.locator(".drawing canvas").first()).isVisible();
        EXPLORER.browser().keep(page, "try-page-graph-" + scheme.name().toLowerCase());
        Accessibility.assertNothingSerious(page);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("pre:visible")).containsText("PREFIX");
        Accessibility.assertNothingSerious(page);
        EXPLORER.assertWellBehaved();
    }

    @Test
    void readsAFileThatIsChosenAndStoresNothing() {
        Http http = new Http(EXPLORER.server().url());
        String before = http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
        Page page = openTry(ColorScheme.LIGHT);
        page.locator("#file").setInputFiles(new FilePayload("visit.html", "text/html",
                "<html><body><p>Zoe Zimmer visited Norland.</p></body></html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(mark(page, "trigger", "visited")).isVisible();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("Zoe Zimmer visited Norland\\.\\s*"));
        assertThat(http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).isEqualTo(before);
        assertThat(http.query("ASK { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'Zimmer')) }").body()).contains("false");
        EXPLORER.assertWellBehaved();
    }

    @Test
    void readsTheExampleThatItOffers() {
        Page page = openTry(ColorScheme.LIGHT);
        page.getByText("Use an example").click();

        assertThat(mark(page, "trigger", "signed")).isVisible();
        assertThat(page.locator(".share")).containsText(Pattern.compile("[5-9]\\d % understood"));
        EXPLORER.assertWellBehaved();
    }

    @Test
    void saysWhatIsWrongWithATextOrAFile() {
        Page page = openTry(ColorScheme.LIGHT);
        Locator problem = page.locator("#problem");
        page.getByText("Read it").click();
        assertThat(problem).containsText("Paste a text first");

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("navigator.clipboard.writeText('ä 🚀 <b>'.repeat(1_500_000))");
        page.locator("#text").focus();
        page.keyboard().press("Control+V");
        assertThat(problem).containsText("The text has 12,000,000 characters; this page reads up to 100,000");
        assertThat(page.locator("#text")).hasValue("");

        page.locator("#file").setInputFiles(new FilePayload("large.txt", "text/plain", new byte[10 << 20]));
        assertThat(problem).containsText("large.txt has 10 MB; this page reads up to 1 MB");
        page.locator("#file").setInputFiles(new FilePayload("picture.txt", "text/plain", new byte[] {1, 0, 2}));
        assertThat(problem).containsText("picture.txt: is a binary file");
        assertThat(EXPLORER.browser().strangers()).isEmpty();
    }

    @Test
    void saysThatTheServerIsGone(@TempDir Path data) {
        InventedNews.writeTo(data);
        Page page;
        try (DatelineServer server = DatelineServer.start(ServerSettings.of(data).withPort(0))) {
            page = EXPLORER.browser().open(ColorScheme.LIGHT, server.url().toString());
            page.navigate(server.url() + "try");
            assertThat(page.locator("#read")).isEnabled();
            page.locator("#text").fill(ReadNews.CEASEFIRE);
        }
        page.getByText("Read it").click();
        assertThat(page.locator("[role=alert]:visible")).containsText(Pattern.compile("server|Start it again"));
        assertThat(page.locator("#text")).hasValue(ReadNews.CEASEFIRE);
    }
}
