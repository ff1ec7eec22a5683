package dateline.graph.resolve;

import dateline.extractor.model.KnowledgeBaseId;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All clusters of a corpus, and what forbids to join two of them. Clusters are joined only when nothing known of either
 * speaks against it, whatever speaks for it (constrained agglomerative clustering, Davidson and Ravi, 2005).
 */
final class EntityClusters {

    static final String PERSON = "Person";
    static final String PLACE = "Place";
    static final String ORGANIZATION = "Organization";

    private final Vocabulary vocabulary;
    private final Names names;
    private final SortedMap<String, EntityCluster> groups = new TreeMap<>();
    private final Map<EntityRef, EntityCluster> byEntity = new HashMap<>();
    private long comparisons;

    EntityClusters(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    Names names() {
        return names;
    }

    String family(String type) {
        return vocabulary.family(type);
    }

    boolean isKindOf(String type, String broader) {
        return vocabulary.ancestors(type).contains(broader);
    }

    /** The group of that key, a new one where there is none. */
    EntityCluster group(String key, String family) {
        return groups.computeIfAbsent(key, absent -> new EntityCluster(key, family));
    }

    void assign(EntityRef ref, EntityCluster cluster) {
        byEntity.put(ref, cluster);
    }

    Optional<EntityCluster> find(EntityRef ref) {
        return Optional.ofNullable(byEntity.get(ref)).map(EntityCluster::root);
    }

    Map<EntityRef, EntityCluster> byEntity() {
        return byEntity;
    }

    /** In the order of their keys. */
    List<EntityCluster> roots() {
        return groups.values().stream().filter(cluster -> cluster.root() == cluster).toList();
    }

    /** How often two clusters were compared so far. */
    long comparisons() {
        return comparisons;
    }

    /** The clusters that share a key, for every key that several share. */
    Collection<List<EntityCluster>> blocks(Function<EntityCluster, Collection<String>> keys) {
        SortedMap<String, List<EntityCluster>> blocks = new TreeMap<>();
        roots().forEach(cluster -> keys.apply(cluster).stream().distinct().forEach(key ->
                blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(cluster)));
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    /** Joins each cluster of a block with all that it may be, unless those cannot all be one. */
    void joinCompatible(List<EntityCluster> block, EntityRule rule, String detail) {
        List<EntityCluster> distinct = block.stream().map(EntityCluster::root).distinct()
                .sorted(Comparator.comparing(EntityCluster::key)).toList();
        Map<EntityCluster, List<EntityCluster>> compatible = new HashMap<>();
        for (EntityCluster one : distinct) {
            compatible.put(one, distinct.stream().filter(other -> other != one && findObjection(one, other).isEmpty())
                    .toList());
        }
        List<EntityCluster> certain = distinct.stream().filter(one -> compatible.get(one).stream().allMatch(a ->
                compatible.get(one).stream().allMatch(b -> a == b || compatible.get(a).contains(b)))).toList();
        certain.forEach(one -> compatible.get(one).stream().filter(certain::contains)
                .forEach(other -> join(one, other, rule, detail)));
    }

    /** Joins the cluster with the only one of the others that it may be; false where there is none or more. */
    boolean joinOnly(EntityCluster cluster, Collection<EntityCluster> others, EntityRule rule, String detail) {
        List<EntityCluster> possible = others.stream().map(EntityCluster::root).distinct()
                .filter(other -> other != cluster.root()).filter(other -> findObjection(cluster.root(), other).isEmpty())
                .filter(other -> findApart(cluster.root(), other).isEmpty()).toList();
        return possible.size() == 1 && join(cluster, possible.getFirst(), rule, detail);
    }

    private boolean join(EntityCluster one, EntityCluster other, EntityRule rule, String detail) {
        EntityCluster a = one.root();
        EntityCluster b = other.root();
        if (a == b || findObjection(a, b).isPresent()) {
            return false;
        }
        unite(a, b, rule, detail);
        return true;
    }

    /** Whatever speaks against it. */
    void unite(EntityCluster one, EntityCluster other, EntityRule rule, String detail) {
        EntityCluster a = one.root();
        EntityCluster b = other.root();
        if (a == b) {
            return;
        }
        EntityCluster joining = b.target().isPresent() || b.key().compareTo(a.key()) < 0 && a.target().isEmpty() ? a : b;
        List<EntityRef> members = List.copyOf(joining.members());
        a.unite(b).add(new EntityEvidence(rule, members, detail));
    }

    /** What speaks against their being one, for people; nothing when nothing does. */
    Optional<String> findObjection(EntityCluster a, EntityCluster b) {
        comparisons++;
        if (a.target().isPresent() && b.target().isPresent() && !areSame(a.target().get(), b.target().get())) {
            return Optional.of("linked to different items, " + name(a.target().get()) + " and "
                    + name(b.target().get()));
        }
        return ambiguous(a, b).or(() -> ambiguous(b, a)).or(() -> kinds(a, b)).or(() -> givenNames(a, b))
                .or(() -> namesakes(a, b));
    }

    private static Optional<String> namesakes(EntityCluster a, EntityCluster b) {
        return a.documentsOfNamesakes().stream().filter(b.documentsOfNamesakes()::contains).findFirst()
                .map(document -> document + " speaks of two of that name");
    }

    /** Whether a document tells the two apart. */
    Optional<String> findApart(EntityCluster a, EntityCluster b) {
        EntityCluster small = a.documents().size() < b.documents().size() ? a : b;
        EntityCluster large = small == a ? b : a;
        return small.documents().stream().filter(large.documents()::contains).findFirst()
                .map(document -> document + " speaks of both");
    }

    private static boolean areSame(KnowledgeBaseId one, KnowledgeBaseId other) {
        return one.wikipedia().equals(other.wikipedia())
                || one.wikidata().isPresent() && one.wikidata().equals(other.wikidata());
    }

    private static String name(KnowledgeBaseId id) {
        return id.wikidata().map(item -> item + " ").orElse("") + id.wikipedia();
    }

    private static Optional<String> ambiguous(EntityCluster a, EntityCluster b) {
        boolean isPossible = a.candidates().isEmpty() || b.candidates().equals(a.candidates())
                || b.target().filter(target -> a.candidates().stream().anyMatch(other -> areSame(other, target)))
                        .isPresent();
        return isPossible ? Optional.empty() : Optional.of("'" + a.label() + "' may be any of " + a.candidates().stream()
                .map(KnowledgeBaseId::wikipedia).collect(Collectors.joining(", ")));
    }

    private Optional<String> kinds(EntityCluster a, EntityCluster b) {
        boolean areDifferent = !a.family().equals(b.family())
                || a.family().equals(PLACE) && !isKindOf(a.type(), b.type()) && !isKindOf(b.type(), a.type());
        return areDifferent ? Optional.of("of different kinds, " + a.type() + " and " + b.type()) : Optional.empty();
    }

    private Optional<String> givenNames(EntityCluster a, EntityCluster b) {
        if (!a.family().equals(PERSON)) {
            return Optional.empty();
        }
        List<Names.PersonName> first = personNames(a);
        List<Names.PersonName> second = personNames(b);
        boolean mayBeOne = first.isEmpty() || second.isEmpty()
                || first.stream().anyMatch(one -> second.stream().anyMatch(other -> names.mayBeOne(one, other)));
        return mayBeOne ? Optional.empty() : Optional.of("different names, " + a.label() + " and " + b.label());
    }

    List<Names.PersonName> personNames(EntityCluster cluster) {
        return cluster.names().stream().map(named -> names.person(named.label())).flatMap(Optional::stream).distinct()
                .toList();
    }
}
