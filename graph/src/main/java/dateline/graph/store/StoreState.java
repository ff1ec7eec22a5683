package dateline.graph.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the graph in a data directory was built from: the file {@code dateline.json}.
 *
 * @param format   of the whole directory
 * @param complete false while the graph is written; then the text index and {@code graphs} cannot be trusted
 * @param rules    digest of the program that built it, with its data
 * @param input    digest of everything that the graph is a function of
 * @param graphs   digest of each named graph before validation, by its IRI
 * @param counts   what the graph holds, for the report of a run that changes nothing
 */
@JsonPropertyOrder({"format", "complete", "rules", "input", "counts", "graphs"})
public record StoreState(int format, boolean complete, String rules, String input, GraphCounts counts,
                         SortedMap<String, String> graphs) {

    /** To be raised when older programs can no longer read what is written. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public StoreState {
        graphs = new TreeMap<>(graphs);
        // Versions before this was kept are other versions.
        rules = rules == null ? "" : rules;
    }

    static Path file(Path data) {
        return data.resolve("dateline.json");
    }

    /** What {@code data} was built from, if a build ever ended there. */
    public static Optional<StoreState> find(Path data) {
        Path file = file(data);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            StoreState state = JSON.readValue(file.toFile(), StoreState.class);
            if (state.format != FORMAT) {
                throw new StoreException.NotAStore(data, "its format is " + state.format + ", but this version reads "
                        + FORMAT);
            }
            return Optional.of(state);
        } catch (IOException e) {
            throw new StoreException.Damaged(data, "dateline.json cannot be read", e);
        }
    }

    /** Replaces what was known of {@code data}, at once. */
    public void save(Path data) {
        try {
            Files.write(data.resolve("dateline.json.new"), JSON.writeValueAsBytes(this));
            AtomicFile.replace(data.resolve("dateline.json.new"), file(data));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(data), e);
        }
    }

    /** The same, marked as being written. */
    public StoreState incomplete() {
        return new StoreState(format, false, rules, input, counts, graphs);
    }
}
