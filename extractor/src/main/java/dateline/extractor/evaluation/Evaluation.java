package dateline.extractor.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The result.
 *
 * @param title       what was evaluated against
 * @param scores      in the order in which they are to be shown; the categories of a measure follow it
 * @param mistakes    all of them, in the order of the documents
 * @param judgements  of every prediction that has a confidence
 * @param reliability of the confidence in events and relations; empty where none was predicted
 * @param linkReliability the same of links
 * @param notes       what else is worth knowing, and how often it was seen
 * @param tokens      words and punctuation marks of the documents
 */
public record Evaluation(String title, int documents, List<Score> scores, List<Mistake> mistakes,
                         List<Judgement> judgements, List<ReliabilityBin> reliability,
                         List<ReliabilityBin> linkReliability, Map<String, Integer> notes, long tokens) {

    public Evaluation {
        Objects.requireNonNull(title, "title");
        scores = List.copyOf(scores);
        mistakes = List.copyOf(mistakes);
        judgements = List.copyOf(judgements);
        reliability = List.copyOf(reliability);
        linkReliability = List.copyOf(linkReliability);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    /** Expected calibration error of the confidence (Guo et al., 2017), in [0, 1]. */
    public double calibrationError() {
        return Reliability.expectedError(reliability);
    }

    /** The same of the scores of links. */
    public double linkCalibrationError() {
        return Reliability.expectedError(linkReliability);
    }

    /** The score of that measure; fails where it was not taken. */
    public Score get(Measure measure) {
        return scores.stream().filter(score -> score.measure().equals(measure)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score of " + measure + " in " + title));
    }
}
