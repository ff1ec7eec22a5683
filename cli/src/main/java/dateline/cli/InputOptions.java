package dateline.cli;

import dateline.extractor.read.DocumentReader;
import dateline.extractor.read.ReadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputOptions {

    private static final long BYTES_OF_A_MEGABYTE = 1024 * 1024;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Text and HTML files, and folders of them.")
    private List<Path> paths;

    @Option(names = "--max-size", paramLabel = "MB", defaultValue = "10",
            description = "Larger files are not read (default: ${DEFAULT-VALUE} MB).")
    private long maxMegabytes;

    @Option(names = "--threads", paramLabel = "N",
            description = "Documents to work on at a time (default: one a processor, here ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();

    Stream<ReadResult> read() {
        return reader().read(paths);
    }

    /**
     * The number of documents to read.
     *
     * @throws CommandException when there is none, with a line for each path that says why
     */
    long count() {
        long count = reader().count(paths);
        if (count == 0) {
            throw new CommandException(read().map(result -> ((ReadResult.Failed) result).issue().message())
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return count;
    }

    private DocumentReader reader() {
        if (maxMegabytes < 1) {
            throw new CommandException("--max-size " + maxMegabytes + " must be 1 or more");
        }
        return new DocumentReader(maxMegabytes * BYTES_OF_A_MEGABYTE);
    }

    int threads() {
        if (threads < 1) {
            throw new CommandException("--threads " + threads + " must be 1 or more");
        }
        return threads;
    }
}
