package dateline.extractor.evaluation;

import java.util.Objects;

/** A measure over all documents, with the bootstrap interval of each figure. */
public record Score(Measure measure, Counts counts, Interval precision, Interval recall, Interval f1) {

    public Score {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(counts, "counts");
    }
}
