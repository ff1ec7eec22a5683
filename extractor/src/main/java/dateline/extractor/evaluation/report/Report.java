package dateline.extractor.evaluation.report;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Mistake;
import dateline.extractor.evaluation.Speed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to tell of an evaluation.
 *
 * @param speed    where something was extracted
 * @param mistakes at most so many of each measure and kind
 */
public record Report(Evaluation evaluation, Optional<Speed> speed, int mistakes) {

    public Report {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(speed, "speed");
        if (mistakes < 0) {
            throw new IllegalArgumentException("mistakes " + mistakes + " must not be negative");
        }
    }

    private record Sort(String measure, Mistake.Kind kind) {
    }

    /** The mistakes to show, in the order of the documents. */
    List<Mistake> listMistakes() {
        Map<Sort, Integer> shown = new HashMap<>();
        return evaluation.mistakes().stream().filter(mistake -> shown.merge(
                new Sort(mistake.measure().name(), mistake.kind()), 1, Integer::sum) <= mistakes).toList();
    }
}
