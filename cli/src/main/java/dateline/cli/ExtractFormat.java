package dateline.cli;

import dateline.graph.export.RdfFormat;
import java.util.Optional;

/** Forms in which facts are printed. */
enum ExtractFormat {
    JSONL(Optional.empty()), NQUADS(Optional.of(RdfFormat.NQUADS)), TRIG(Optional.of(RdfFormat.TRIG)),
    TURTLE(Optional.of(RdfFormat.TURTLE));

    private final Optional<RdfFormat> rdf;

    ExtractFormat(Optional<RdfFormat> rdf) {
        this.rdf = rdf;
    }

    /** Absent for JSON. */
    Optional<RdfFormat> rdf() {
        return rdf;
    }
}
