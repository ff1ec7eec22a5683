package dateline.extractor.evaluation;

import dateline.extractor.model.Span;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How alike two ways are to group mentions (Bagga and Baldwin, 1998): of each mention, the part of its cluster that is in
 * its cluster on the other side too; a mention that the other side does not have scores 0. A mention counts for the first
 * cluster that lists it.
 */
public final class BCubed {

    private final Map<Span, Set<Span>> gold = new TreeMap<>();
    private final Map<Span, Set<Span>> predicted = new TreeMap<>();

    public void addGold(Collection<Span> mentions) {
        add(gold, mentions);
    }

    public void addPredicted(Collection<Span> mentions) {
        add(predicted, mentions);
    }

    private static void add(Map<Span, Set<Span>> clusters, Collection<Span> mentions) {
        Set<Span> cluster = new HashSet<>(mentions);
        cluster.removeAll(clusters.keySet());
        cluster.forEach(span -> clusters.put(span, cluster));
    }

    /** Of what was added so far. */
    public Counts counts() {
        return new Counts(share(predicted, gold), predicted.size(), share(gold, predicted), gold.size());
    }

    /** The sum over the mentions of {@code these} of the part of their cluster that is in the other cluster too. */
    private static double share(Map<Span, Set<Span>> these, Map<Span, Set<Span>> others) {
        return these.entrySet().stream().filter(entry -> others.containsKey(entry.getKey()))
                .mapToDouble(entry -> (double) entry.getValue().stream().filter(others.get(entry.getKey())::contains)
                        .count() / entry.getValue().size()).sum();
    }
}
