package dateline.graph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** Forms in which a graph can be written. */
public enum RdfFormat {
    NQUADS(RDFFormat.NQUADS, true), TRIG(RDFFormat.TRIG_BLOCKS, true), TURTLE(RDFFormat.TURTLE_BLOCKS, false);

    private final RDFFormat jena;
    private final boolean namesGraphs;

    RdfFormat(RDFFormat jena, boolean namesGraphs) {
        this.jena = jena;
        this.namesGraphs = namesGraphs;
    }

    /** As users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that {@link #label()}. */
    public static Optional<RdfFormat> find(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /** Media type for HTTP. */
    public String mediaType() {
        return jena.getLang().getHeaderString();
    }

    RDFFormat jena() {
        return jena;
    }

    /** Whether it says in which graph a statement stands. */
    boolean namesGraphs() {
        return namesGraphs;
    }
}
