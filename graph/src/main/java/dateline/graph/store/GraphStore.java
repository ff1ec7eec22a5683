package dateline.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The graph on disk: TDB2 with a Lucene index over its labels. One process at a time can have it open. After
 * {@link #close()} the same process may open it again, also through an assembler.
 */
public final class GraphStore implements AutoCloseable {

    private static final Set<String> OWN_NAMES =
            Set.of("tdb2", "text", "facts", "dateline.json", "dateline.json.new", "wikidata.json", "wikidata.json.tmp");
    private static final Pattern PROCESS = Pattern.compile("process(?: id)? ?:?(\\d+)", Pattern.CASE_INSENSITIVE);

    private final DatasetGraph store;
    private final DatasetGraph indexed;

    private GraphStore(DatasetGraph store, DatasetGraph indexed) {
        this.store = store;
        this.indexed = indexed;
    }

    /**
     * Opens a graph that was built before.
     *
     * @throws StoreException if there is none, or it cannot be used
     */
    public static GraphStore open(Path data) {
        checkIsOurs(data);
        if (StoreState.find(data).isEmpty()) {
            throw hasFiles(tdb2(data)) ? new StoreException.HalfWritten(data) : new StoreException.NoStore(data);
        }
        return connect(data, connectTdb2(data));
    }

    /**
     * Opens the graph of that directory to write it, or an empty one where there is none yet.
     *
     * @param trusted false when a build was interrupted while it wrote: the database is as it was before or after, but
     *                the text index may not fit it and is begun anew; then every graph must be written
     * @throws StoreException if the place cannot be used
     */
    public static GraphStore openToWrite(Path data, boolean trusted) {
        checkIsOurs(data);
        createDirectories(data);
        DatasetGraph store = connectTdb2(data);
        if (!trusted) {
            TextIndex.delete(data.resolve("text"));
        }
        return connect(data, store);
    }

    /**
     * Refuses a directory that holds something else than Dateline's data.
     *
     * @throws StoreException.NotAStore if so
     */
    public static void checkIsOurs(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.isDirectory(data)) {
            throw new StoreException.NotAStore(data, "it is a file");
        }
        try (Stream<Path> files = Files.list(data)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !OWN_NAMES.contains(name)).sorted().findFirst()
                    .ifPresent(name -> {
                        throw new StoreException.NotAStore(data, "it holds " + name);
                    });
        } catch (IOException e) {
            throw new StoreException.NotWritable(data, e);
        }
    }

    /**
     * Makes the directory and sees that it can be written.
     *
     * @throws StoreException.NotWritable if not
     */
    public static void createDirectories(Path data) {
        try {
            for (Path directory : List.of(tdb2(data), data.resolve("text"), data.resolve("facts"))) {
                Files.createDirectories(directory);
                if (!Files.isWritable(directory)) {
                    throw new StoreException.NotWritable(directory, null);
                }
            }
            if (!Files.isWritable(data)) {
                throw new StoreException.NotWritable(data, null);
            }
        } catch (IOException e) {
            throw new StoreException.NotWritable(data, e);
        }
    }

    private static GraphStore connect(Path data, DatasetGraph store) {
        try {
            return new GraphStore(store, TextIndex.over(store, data.resolve("text")));
        } catch (RuntimeException e) {
            if (isLockFailure(e)) {
                // TDB2 let us in, so this very process has it open: it must stay open.
                throw new StoreException.Locked(data, "this process", e);
            }
            TDBInternal.expel(store, true);
            throw new StoreException.Damaged(data, "its text index cannot be opened", e);
        }
    }

    private static boolean isLockFailure(Throwable e) {
        return e != null && (e instanceof LockObtainFailedException || isLockFailure(e.getCause()));
    }

    private static DatasetGraph connectTdb2(Path data) {
        try {
            return DatabaseMgr.connectDatasetGraph(tdb2(data).toString());
        } catch (DBOpEnvException e) {
            Matcher process = PROCESS.matcher(String.valueOf(e.getMessage()));
            throw new StoreException.Locked(data, process.find() ? "process " + process.group(1) : "another process", e);
        } catch (TDBException | UncheckedIOException e) {
            throw new StoreException.Damaged(data, "its database cannot be opened", e);
        }
    }

    private static Path tdb2(Path data) {
        return data.resolve("tdb2");
    }

    private static boolean hasFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dataset; the caller begins and ends its transactions. What is written through it is indexed. */
    public DatasetGraph dataset() {
        return indexed;
    }

    @Override
    public void close() {
        indexed.close();
        TDBInternal.expel(store, true);
    }
}
