package dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a store of its own, for all tests of a class. */
final class ServedStore implements BeforeAllCallback, AfterAllCallback {

    private final Consumer<Path> store;
    private final UnaryOperator<ServerSettings> settings;
    private Path data;
    private DatelineServer server;

    /**
     * @param store    fills a data directory
     * @param settings changes those of the server
     */
    ServedStore(Consumer<Path> store, UnaryOperator<ServerSettings> settings) {
        this.store = store;
        this.settings = settings;
    }

    static ServedStore ofInventedNews() {
        return new ServedStore(InventedNews::writeTo, UnaryOperator.identity());
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("dateline-server");
        store.accept(data);
        server = DatelineServer.start(settings.apply(ServerSettings.of(data).withPort(0)));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server.stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(ServedStore::delete);
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

    URI url() {
        return server.url();
    }

    Http http() {
        return new Http(server.url());
    }
}
