package dateline.extractor.event;

import dateline.extractor.model.Factuality;
import dateline.extractor.resource.YamlResource;

import java.util.Map;
import java.util.Set;

/**
 * How sure an event is by what speaks for it: a logistic regression on events that were judged
 * (confidence.yaml). Immutable.
 *
 * @param intercept the log-odds of an event of which nothing else is known
 * @param weights   what each feature of {@link Evidence} adds to them
 */
record Confidence(double intercept, Map<String, Double> weights) {

    static final String FILE = "confidence.yaml";

    Confidence {
        weights = Map.copyOf(weights);
        Set<String> features = new Evidence(Evidence.Form.PLAIN, 0, 0, false, 0, Factuality.ASSERTED).features().keySet();
        if (!weights.keySet().equals(features)) {
            throw new IllegalArgumentException(FILE + " has weights for " + weights.keySet()
                    + " and must have them for " + features);
        }
    }

    static Confidence load() {
        return YamlResource.read(Confidence.class, FILE, Confidence.class);
    }

    /** From 0.01 to 0.99. */
    double of(Evidence evidence) {
        double odds = intercept;
        for (Map.Entry<String, Double> feature : evidence.features().entrySet()) {
            odds += weights.get(feature.getKey()) * feature.getValue();
        }
        return Math.clamp(Math.round(100 / (1 + Math.exp(-odds))), 1, 99) / 100.0;
    }
}
