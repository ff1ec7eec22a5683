package dateline.graph.build;

import dateline.extractor.CodeVersion;
import dateline.graph.Digest;
import dateline.graph.ontology.Ontology;
import dateline.graph.store.GraphCounts;
import dateline.graph.store.StoreState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Which graphs are on disk already as they would be written now. */
final class GraphVersions {

    private static final String CODE = "/dateline/graph/build/GraphVersions.class";

    private final Path data;
    private final String rules;
    private final byte[] answers;
    private final Optional<StoreState> state;
    private final SortedMap<String, String> digests = new TreeMap<>();

    /** @param rules digest of the program with its data: graphs that were built by others are not compared */
    private GraphVersions(Path data, String rules, byte[] answers, Optional<StoreState> state) {
        this.data = data;
        this.rules = rules;
        this.answers = answers;
        this.state = state;
    }

    static GraphVersions of(Path data, BuildSettings settings) {
        String rules = new Digest().add(CodeVersion.of(CODE)).add(settings.version()).add(settings.iris().base())
                .add(Ontology.digest()).hex();
        return new GraphVersions(data, rules, answers(data), StoreState.find(data));
    }

    /** What Wikidata answered changes links. */
    private static byte[] answers(Path data) {
        Path file = GraphBuilder.answersFile(data);
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Nothing when a build was interrupted while it wrote, or when another version of the program built the graph: then
     * everything is written anew, the text index too, which may hold what this version would not find to delete.
     */
    private Optional<StoreState> trusted() {
        return state.filter(StoreState::complete).filter(it -> it.rules().equals(rules));
    }

    boolean isTrusted() {
        return trusted().isPresent();
    }

    /** What the graph holds, if it was built from exactly these facts by this program. */
    Optional<GraphCounts> findCounts(Known known) {
        return trusted().filter(it -> it.input().equals(input(known))).map(StoreState::counts);
    }

    /** Tells graphs apart, and the same graph under other rules. */
    String digest(TripleSource graph) {
        return graph.digest(rules);
    }

    /** Remembers the graph's version; true if the one on disk is the same. */
    boolean isOnDisk(Node name, String digest) {
        digests.put(name.getURI(), digest);
        return trusted().map(it -> digest.equals(it.graphs().get(name.getURI()))).orElse(false);
    }

    /** To be called before the first graph is written. */
    void beginWriting() {
        state.ifPresent(it -> it.incomplete().save(data));
    }

    /** To be called when all graphs are written. */
    void endWriting(Known known, GraphCounts counts) {
        new StoreState(StoreState.FORMAT, true, rules, input(known), counts, digests).save(data);
    }

    private String input(Known known) {
        return known.digest().add(rules).add(answers).hex();
    }
}
