package dateline.cli;

import dateline.server.ServerSettings;
import dateline.server.extract.ExtractionTools;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where and how to serve. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The port to listen on; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = ServerSettings.DEFAULT_HOST,
            description = "The address to listen on; 0.0.0.0 lets the whole network in (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--config", paramLabel = "FILE",
            description = "A Fuseki assembler file to use instead of Dateline's own.")
    private Optional<Path> config;

    /** @param extractor that reads the texts which people try */
    ServerSettings settings(Path data, SharedExtractor extractor) {
        ServerSettings settings = ServerSettings.of(data).withHost(host).withPort(port)
                .withExtraction(iris -> ExtractionTools.of(extractor.get(), iris, Dateline.VERSION));
        return config.map(settings::withConfig).orElse(settings);
    }
}
