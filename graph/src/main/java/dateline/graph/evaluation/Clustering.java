package dateline.graph.evaluation;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Mentions in any number of documents, and which of them belong together. For one thread. */
final class Clustering {

    /**
     * Words of a document.
     *
     * @param isName a demonym is a name of a people and a description of its country
     */
    record Place(DocumentId document, Span span, boolean isName) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::document).thenComparing(Place::span).thenComparing(Place::isName);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Place, String> clusters = new TreeMap<>();

    /** A mention that is there already stays where it is. */
    void add(Place place, String cluster) {
        clusters.putIfAbsent(place, cluster);
    }

    Set<Place> places() {
        return clusters.keySet();
    }

    String get(Place place) {
        return clusters.get(place);
    }

    Clustering keep(Predicate<Place> kept) {
        Clustering part = new Clustering();
        clusters.forEach((place, cluster) -> {
            if (kept.test(place)) {
                part.add(place, cluster);
            }
        });
        return part;
    }

    /**
     * B-cubed (Bagga and Baldwin, 1998) of these mentions against the gold, counted for each document that holds a
     * mention; a mention that the other side does not have scores 0 (Pradhan et al., 2014).
     */
    Map<DocumentId, Counts> compare(Clustering gold) {
        Map<DocumentId, Counts> counts = new HashMap<>();
        share(this, gold).forEach((place, part) ->
                counts.merge(place.document(), new Counts(part, 1, 0, 0), Counts::plus));
        share(gold, this).forEach((place, part) ->
                counts.merge(place.document(), new Counts(0, 0, part, 1), Counts::plus));
        return counts;
    }

    /** Of each mention, the part of its cluster that is in its cluster on the other side too. */
    private static SortedMap<Place, Double> share(Clustering these, Clustering others) {
        Map<String, Set<Place>> members = these.members();
        Map<String, Set<Place>> otherMembers = others.members();
        SortedMap<Place, Double> shares = new TreeMap<>();
        these.clusters.forEach((place, cluster) -> {
            Set<Place> same = otherMembers.getOrDefault(others.clusters.getOrDefault(place, ""), Set.of());
            long both = same.contains(place) ? members.get(cluster).stream().filter(same::contains).count() : 0;
            shares.put(place, (double) both / members.get(cluster).size());
        });
        return shares;
    }

    private Map<String, Set<Place>> members() {
        Map<String, Set<Place>> members = new HashMap<>();
        clusters.forEach((place, cluster) ->
                members.computeIfAbsent(cluster, absent -> new HashSet<>()).add(place));
        return members;
    }
}
