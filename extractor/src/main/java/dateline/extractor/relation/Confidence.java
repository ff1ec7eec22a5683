package dateline.extractor.relation;

import com.fasterxml.jackson.core.type.TypeReference;
import dateline.extractor.resource.YamlResource;

import java.util.Map;

/** How sure a relation is by the kind of rule that found it: how often such were right in annotated texts. Immutable. */
final class Confidence {

    /** The kind of rules that the lexicon's words make. */
    static final String WORDS = "words";

    private static final String FILE = "confidence.yaml";

    private final Map<String, Kind> kinds;

    /**
     * @param usual      of properties that were too rare to be measured
     * @param properties the others
     */
    private record Kind(double usual, Map<String, Double> properties) {
        private Kind {
            properties = Map.copyOf(properties);
            if (!(usual > 0 && usual <= 1 && properties.values().stream().allMatch(it -> it > 0 && it <= 1))) {
                throw new IllegalArgumentException(FILE + ": a confidence must be in (0, 1]");
            }
        }
    }

    private Confidence(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static Confidence load() {
        return new Confidence(YamlResource.read(Confidence.class, FILE, new TypeReference<Map<String, Kind>>() { }));
    }

    /** @param kind {@link #WORDS}, or how the rule is called behind its property: {@code title}, {@code kbp}, ... */
    double of(String property, String kind) {
        Kind known = kinds.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no kind '" + kind + "' in " + FILE + ", it has " + kinds.keySet());
        }
        return known.properties().getOrDefault(property, known.usual());
    }
}
