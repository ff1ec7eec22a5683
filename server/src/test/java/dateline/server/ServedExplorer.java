package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a store of its own and a browser, for all tests of a class. */
final class ServedExplorer implements BeforeAllCallback, AfterAllCallback {

    static final String ENTITY = "https://w3id.org/dateline/id/entity/";
    static final String EVENT = "https://w3id.org/dateline/id/event/";
    static final String ARTICLE = "https://w3id.org/dateline/id/article/";
    static final String EDGE = "https://w3id.org/dateline/id/edge/";

    private final ServedStore store;
    private Browser browser;

    /** @param store fills a data directory */
    ServedExplorer(Consumer<Path> store) {
        this(store, UnaryOperator.identity());
    }

    /** @param settings changes those of the server */
    ServedExplorer(Consumer<Path> store, UnaryOperator<ServerSettings> settings) {
        this.store = new ServedStore(store, settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        store.beforeAll(context);
        browser = new Browser();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        browser.close();
        store.afterAll(context);
    }

    DatelineServer server() {
        return store.server();
    }

    Browser browser() {
        return browser;
    }

    /** A new page in light colours at that path of the server. */
    Page open(String path) {
        return open(ColorScheme.LIGHT, path);
    }

    Page open(ColorScheme scheme, String path) {
        return go(browser.open(scheme, store.url().toString()), path);
    }

    /** Opens another path in the same page. */
    Page go(Page page, String path) {
        page.navigate(address(path));
        return page;
    }

    String address(String path) {
        return store.url().resolve(path).toString();
    }

    /** No page since the last {@link #open} wrote an error or asked another host for anything. */
    void assertWellBehaved() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.strangers()).isEmpty();
    }
}
