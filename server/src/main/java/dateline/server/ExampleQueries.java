package dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The queries of {@code docs/queries}, which the console offers. */
final class ExampleQueries {

    private static final String FOLDER = "dateline/queries";

    private ExampleQueries() {
    }

    /** All of them, in the order of their file names. */
    static List<ExampleQuery> load() {
        try (ResourceFactory.Closeable resources = ResourceFactory.closeable()) {
            Resource folder = resources.newClassLoaderResource(FOLDER);
            if (folder == null) {
                throw new IllegalStateException("no folder " + FOLDER + " on the class path");
            }
            return folder.list().stream()
                    .filter(file -> file.getFileName().endsWith(".rq"))
                    .sorted(Comparator.comparing(Resource::getFileName))
                    .map(ExampleQueries::read)
                    .toList();
        }
    }

    private static ExampleQuery read(Resource file) {
        try (var in = file.newInputStream()) {
            return ExampleQuery.parse(file.getFileName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
