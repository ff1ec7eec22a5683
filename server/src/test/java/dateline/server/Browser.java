package dateline.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real Chromium, with a note of everything that a page complains of or asks of another host. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Longer than Playwright's own five seconds: the machine may be busy with other builds. */
    private static final int PATIENCE_MS = 20_000;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser = playwright.chromium().launch(
            new BrowserType.LaunchOptions().setExecutablePath(chromium()).setHeadless(true)
                    .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                            "--no-first-run")));
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of(folder)::resolve))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium on the PATH; install it: apt-get install chromium"));
    }

    /** A new page without any memory of earlier ones. */
    Page open(ColorScheme scheme, String server) {
        return open(scheme, server, false);
    }

    /** The same in a browser that does not heed the content security policy, the last line of defence. */
    Page openWithoutPolicy(String server) {
        return open(ColorScheme.LIGHT, server, true);
    }

    private Page open(ColorScheme scheme, String server, boolean withoutPolicy) {
        complaints.clear();
        strangers.clear();
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900).setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE).setBypassCSP(withoutPolicy));
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(server) && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                strangers.add(request.url());
            }
        });
        return page;
    }

    /** What pages wrote to their console as errors since the last {@link #open}. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Addresses of other hosts that were asked for since the last {@link #open}. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
