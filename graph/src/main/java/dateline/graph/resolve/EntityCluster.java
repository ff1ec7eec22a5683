package dateline.graph.resolve;

import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Entities found to be the same, while more are being found. */
final class EntityCluster {

    /** A name and the type that a document gives its bearer. */
    record Named(String label, String type) {
    }

    private static final Comparator<Named> ORDER = Comparator.comparing(Named::label).thenComparing(Named::type);

    private static final Pattern MARKS = Pattern.compile("[.’']");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final String key;
    private final Optional<KnowledgeBaseId> target;
    private final SortedMap<Named, Integer> names = new TreeMap<>(ORDER);
    private final SortedMap<Named, Integer> linkedNames = new TreeMap<>(ORDER);

    EntityCluster(String key, Optional<KnowledgeBaseId> target) {
        this.key = key;
        this.target = target;
    }

    void add(Entity entity) {
        Named named = new Named(entity.label(), entity.type());
        names.merge(named, 1, Integer::sum);
        if (entity.link().findTarget().isPresent()) {
            linkedNames.merge(named, 1, Integer::sum);
        }
    }

    void add(String label, String type) {
        names.merge(new Named(label, type), 1, Integer::sum);
    }

    String key() {
        return key;
    }

    Optional<KnowledgeBaseId> target() {
        return target;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    Set<Named> names() {
        return names.keySet();
    }

    /** The fullest name; written in small letters rather than in capitals; what linked entities say goes first. */
    String label() {
        return deciding().keySet().stream().map(Named::label)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    /** What most documents say, the first in the alphabet of several. */
    String type() {
        SortedMap<String, Integer> votes = new TreeMap<>();
        deciding().forEach((named, count) -> votes.merge(named.type(), count, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return votes.entrySet().stream().filter(vote -> vote.getValue() == most).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }

    private SortedMap<Named, Integer> deciding() {
        return linkedNames.isEmpty() ? names : linkedNames;
    }

    /** Names that differ only in case, spaces and dots are the same. */
    static String normal(String label) {
        String unmarked = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).replaceAll("");
        return SPACES.matcher(unmarked).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
