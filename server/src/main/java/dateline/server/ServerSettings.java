package dateline.server;

import dateline.extractor.Extractor;
import dateline.extractor.ExtractorVersion;
import dateline.graph.Iris;
import dateline.server.extract.ExtractionTools;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a server is started with.
 *
 * @param data            the data directory: the store is in {@code tdb2}, the text index in {@code text}
 * @param host            the address to listen on
 * @param port            0 for any that is free
 * @param config          an assembler file to use instead of Dateline's own
 * @param iris            of the data; the server answers for them below {@code /id/}
 * @param maxRequestBytes longer request bodies are refused with 413
 * @param extraction      what {@code /api/extract} works with, under the given IRIs; called at its first text
 */
public record ServerSettings(Path data, String host, int port, Optional<Path> config, Iris iris,
                             long maxRequestBytes, Function<Iris, ExtractionTools> extraction) {

    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 3030;
    public static final long DEFAULT_MAX_REQUEST_BYTES = 1 << 20;

    public ServerSettings {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(iris, "iris");
        Objects.requireNonNull(extraction, "extraction");
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port " + port + " must be from 0 to 65535");
        }
        if (maxRequestBytes <= 0) {
            throw new IllegalArgumentException("maxRequestBytes " + maxRequestBytes + " must be positive");
        }
    }

    /** Serves that directory on loopback at the default port. */
    public static ServerSettings of(Path data) {
        return new ServerSettings(data, DEFAULT_HOST, DEFAULT_PORT, Optional.empty(), Iris.withDefaultBase(),
                DEFAULT_MAX_REQUEST_BYTES,
                iris -> ExtractionTools.of(Extractor.load(), iris, ExtractorVersion.current()));
    }

    public ServerSettings withHost(String newHost) {
        return new ServerSettings(data, newHost, port, config, iris, maxRequestBytes, extraction);
    }

    public ServerSettings withPort(int newPort) {
        return new ServerSettings(data, host, newPort, config, iris, maxRequestBytes, extraction);
    }

    public ServerSettings withConfig(Path newConfig) {
        return new ServerSettings(data, host, port, Optional.of(newConfig), iris, maxRequestBytes, extraction);
    }

    public ServerSettings withExtraction(Function<Iris, ExtractionTools> newExtraction) {
        return new ServerSettings(data, host, port, config, iris, maxRequestBytes, newExtraction);
    }
}
