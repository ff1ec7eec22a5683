package dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the graph is. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "The data directory (default: ./data).")
    Path directory;
}
