package dateline.server;

import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.lucene.store.LockObtainFailedException;

/** Reads the assembler file and puts the data directory in the place of its {@code data}. */
final class FusekiConfiguration {

    private static final String OWN_FILE = "/dateline/fuseki-config/dateline.ttl";
    private static final String OWN_NAME = "fuseki-config/dateline.ttl";
    private static final Path DATA = Path.of("data");

    private FusekiConfiguration() {
    }

    /**
     * @throws ServerStartException.BadConfig when the file is no good
     * @throws StoreException                 when the store that it names cannot be used
     */
    static Model load(ServerSettings settings) {
        Model model = read(settings);
        if (!model.contains(null, FusekiVocab.pServiceName)) {
            throw new ServerStartException.BadConfig(name(settings), "it describes no fuseki:Service", null);
        }
        relocate(model, TextVocab.pDirectory, settings.data());
        List<Path> stores = relocate(model, VocabTDB2.pLocation, settings.data());
        if (settings.config().isEmpty()) {
            GraphStore.open(settings.data()).close(); // says in one line what is wrong with the directory
        } else if (!stores.stream().allMatch(Files::isDirectory)) {
            throw new StoreException.NoStore(settings.data());
        }
        return model;
    }

    private static Model read(ServerSettings settings) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = open(settings)) {
            RDFDataMgr.read(model, in, "urn:dateline:config", Lang.TURTLE);
            return model;
        } catch (IOException e) {
            throw new ServerStartException.BadConfig(name(settings), "it cannot be read", e);
        } catch (RiotException e) {
            throw new ServerStartException.BadConfig(name(settings), e.getMessage(), e);
        }
    }

    private static InputStream open(ServerSettings settings) throws IOException {
        return settings.config().isPresent() ? Files.newInputStream(settings.config().get())
                : FusekiConfiguration.class.getResourceAsStream(OWN_FILE);
    }

    private static String name(ServerSettings settings) {
        return settings.config().map(Path::toString).orElse(OWN_NAME);
    }

    /** Resolves the relative locations that the property names; returns all of its locations. */
    private static List<Path> relocate(Model model, Property property, Path data) {
        List<Statement> statements = model.listStatements(null, property, (String) null).toList().stream()
                .filter(statement -> statement.getObject().isLiteral()).toList();
        for (Statement statement : statements) {
            statement.changeObject(locate(statement.getString(), data).toString());
        }
        return model.listObjectsOfProperty(property).filterKeep(node -> node.isLiteral())
                .mapWith(node -> Path.of(node.asLiteral().getString())).toList();
    }

    private static Path locate(String location, Path data) {
        Path path = Path.of(location);
        if (path.isAbsolute()) {
            return path;
        }
        Path inData = path.startsWith(DATA) ? DATA.relativize(path) : path;
        return data.resolve(inData).toAbsolutePath().normalize();
    }

    /** Runs what opens the stores and says in one line why it could not. */
    static <T> T open(ServerSettings settings, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (RuntimeException e) {
            if (causedBy(e, DBOpEnvException.class) || causedBy(e, LockObtainFailedException.class)) {
                throw new StoreException.Locked(settings.data(), "another process", e);
            }
            throw new ServerStartException.BadConfig(name(settings), rootOf(e).getMessage(), e);
        }
    }

    private static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
        return e != null && (type.isInstance(e) || causedBy(e.getCause(), type));
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }
}
