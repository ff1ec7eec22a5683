package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.Task;

import java.nio.file.Path;
import java.util.List;

/** Annotations made by another project, with that project's way of counting. */
public interface Benchmark {

    /** For a person. */
    String title();

    /**
     * The documents of a folder, each with its scorer.
     *
     * @throws dateline.extractor.evaluation.GoldFormatException if a file is not in the benchmark's format
     */
    List<Task> read(Path folder);
}
