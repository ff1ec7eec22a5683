package dateline.extractor.work;

import java.util.function.Supplier;

/** Is told what extraction does, by each thread that extracts. Its answers change nothing. */
public interface WorkListener {

    /** Nobody measures. */
    WorkListener NONE = new WorkListener() {
    };

    /** Runs a step, or a part of one, and returns what it returns. */
    default <T> T during(Stage stage, Supplier<T> step) {
        return step.get();
    }

    /** So many pieces of that work are done. */
    default void did(Work work, int times) {
        // nobody counts
    }
}
