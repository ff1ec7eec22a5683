package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a store of its own and a browser, for all tests of a class. */
final class ServedExplorer implements BeforeAllCallback, AfterAllCallback {

    static final String ENTITY = "https://w3id.org/dateline/id/entity/";
    static final String EVENT = "https://w3id.org/dateline/id/event/";
    static final String ARTICLE = "https://w3id.org/dateline/id/article/";
    static final String EDGE = "https://w3id.org/dateline/id/edge/";

    private final Consumer<Path> store;
    private final UnaryOperator<ServerSettings> settings;
    private Path data;
    private DatelineServer server;
    private Browser browser;

    /** @param store fills a data directory */
    ServedExplorer(Consumer<Path> store) {
        this(store, UnaryOperator.identity());
    }

    /** @param settings changes those of the server */
    ServedExplorer(Consumer<Path> store, UnaryOperator<ServerSettings> settings) {
        this.store = store;
        this.settings = settings;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("dateline-explorer");
        store.accept(data);
        server = DatelineServer.start(settings.apply(ServerSettings.of(data).withPort(0)));
        browser = new Browser();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        browser.close();
        server.stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(ServedExplorer::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatelineServer server() {
        return server;
    }

    Browser browser() {
        return browser;
    }

    /** A new page in light colours at that path of the server. */
    Page open(String path) {
        return open(ColorScheme.LIGHT, path);
    }

    Page open(ColorScheme scheme, String path) {
        return go(browser.open(scheme, server.url().toString()), path);
    }

    /** Opens another path in the same page. */
    Page go(Page page, String path) {
        page.navigate(address(path));
        return page;
    }

    String address(String path) {
        return server.url().resolve(path).toString();
    }

    /** No page since the last {@link #open} wrote an error or asked another host for anything. */
    void assertWellBehaved() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.strangers()).isEmpty();
    }
}
