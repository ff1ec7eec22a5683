package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.KnowledgeBaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins clusters by what they are called. */
final class NameRules {

    /** Shorter names are alike by chance. */
    private static final int MIN_SPELLING = 5;

    /** The kinds between which names that nobody knows are told apart worst. */
    private static final Set<String> UNCERTAIN =
            Set.of(EntityClusters.PERSON, EntityClusters.ORGANIZATION, EntityClusters.PLACE, "Thing");

    private final EntityClusters clusters;

    NameRules(EntityClusters clusters) {
        this.clusters = clusters;
    }

    /** Articles of an encyclopedia are renamed; their items stay. */
    void sameItems() {
        clusters.blocks(cluster -> cluster.target().flatMap(KnowledgeBaseId::wikidata).stream().toList())
                .forEach(block -> clusters.joinCompatible(block, EntityRule.SAME_ITEM, labels(block)));
    }

    void sameNames() {
        clusters.blocks(cluster -> isLone(cluster) ? List.of() : cluster.names().stream()
                        .map(named -> cluster.family() + " " + Names.normal(named.label())).toList())
                .forEach(block -> clusters.joinCompatible(block, EntityRule.SAME_NAME, "named " + labels(block)));
    }

    /** Other alphabets, short given names, initials and forms of companies. */
    void spellings() {
        clusters.blocks(this::spellingKeys)
                .forEach(block -> clusters.joinCompatible(block, EntityRule.SPELLING, labels(block)));
    }

    private Collection<String> spellingKeys(EntityCluster cluster) {
        Names names = clusters.names();
        if (isLone(cluster)) {
            return List.of();
        }
        if (cluster.family().equals(EntityClusters.PERSON)) {
            return clusters.personNames(cluster).stream().flatMap(name -> names.keys(name).stream()).toList();
        }
        return cluster.names().stream().map(named -> names.withoutLegalForm(Names.normal(named.label())))
                .map(names::spelling).filter(spelling -> spelling.length() >= MIN_SPELLING)
                .map(spelling -> cluster.family() + " " + spelling).toList();
    }

    /** What some document calls by this name and by a longer one. */
    void aliases() {
        SortedMap<String, List<EntityCluster>> byAlias = new TreeMap<>();
        clusters.roots().forEach(cluster -> cluster.aliases().keySet().stream()
                .filter(alias -> names(cluster).noneMatch(alias::equals))
                .filter(alias -> !cluster.family().equals(EntityClusters.PERSON) || alias.indexOf(' ') > 0)
                .forEach(alias -> byAlias.computeIfAbsent(cluster.family() + " " + alias, absent -> new ArrayList<>())
                        .add(cluster)));
        unlinked().forEach(cluster -> names(cluster).toList().forEach(name -> clusters.joinOnly(cluster,
                byAlias.getOrDefault(cluster.family() + " " + name, List.of()), EntityRule.ALIAS, "'" + name + "'")));
    }

    /** Only where the documents speak of something else in common, too. */
    void acronyms() {
        Map<String, List<EntityCluster>> byInitials = new HashMap<>();
        clusters.roots().stream().filter(cluster -> cluster.family().equals(EntityClusters.ORGANIZATION)).forEach(
                cluster -> cluster.names().stream().map(named -> Names.initials(named.label()))
                        .filter(initials -> initials.length() > 1).distinct().forEach(initials ->
                                byInitials.computeIfAbsent(initials, absent -> new ArrayList<>()).add(cluster)));
        Map<DocumentId, Set<EntityCluster>> byDocument = byDocument();
        unlinked().filter(cluster -> cluster.family().equals(EntityClusters.ORGANIZATION)).forEach(cluster ->
                findAcronym(cluster).ifPresent(acronym -> {
                    Set<EntityCluster> context = context(cluster, byDocument);
                    clusters.joinOnly(cluster, byInitials.getOrDefault(Names.normal(acronym), List.of()).stream()
                            .filter(other -> isMentionedWith(other, context, byDocument)).toList(), EntityRule.ACRONYM,
                            "'" + acronym + "'");
                }));
    }

    private Map<DocumentId, Set<EntityCluster>> byDocument() {
        Map<DocumentId, Set<EntityCluster>> byDocument = new HashMap<>();
        clusters.byEntity().forEach((ref, cluster) ->
                byDocument.computeIfAbsent(ref.document(), absent -> new HashSet<>()).add(cluster.root()));
        return byDocument;
    }

    private static boolean isMentionedWith(EntityCluster cluster, Set<EntityCluster> context,
                                           Map<DocumentId, Set<EntityCluster>> byDocument) {
        return cluster.documents().stream().flatMap(document -> byDocument.get(document).stream())
                .anyMatch(context::contains);
    }

    private static Set<EntityCluster> context(EntityCluster cluster, Map<DocumentId, Set<EntityCluster>> byDocument) {
        Set<EntityCluster> context = new HashSet<>();
        cluster.documents().forEach(document -> context.addAll(byDocument.get(document)));
        context.remove(cluster.root());
        return context;
    }

    private static Optional<String> findAcronym(EntityCluster cluster) {
        return cluster.names().stream().map(EntityCluster.Named::label).filter(Names::isAcronym).findFirst();
    }

    /**
     * A name that no knowledge base knows is taken for a person's in one document and for a company's in another. Only
     * where the documents speak of something else in common, too.
     */
    void otherKinds() {
        Map<DocumentId, Set<EntityCluster>> byDocument = byDocument();
        clusters.blocks(this::uncertainNames).forEach(block -> {
            for (EntityCluster one : block) {
                Set<EntityCluster> context = context(one, byDocument);
                context.removeAll(block);
                block.stream().filter(other -> other.key().compareTo(one.key()) > 0)
                        .filter(other -> isMentionedWith(other, context, byDocument))
                        .forEach(other -> clusters.unite(one, other, EntityRule.OTHER_KIND, other.label()));
            }
        });
    }

    private List<String> uncertainNames(EntityCluster cluster) {
        boolean isUncertain = cluster.target().isEmpty() && cluster.candidates().isEmpty()
                && UNCERTAIN.contains(cluster.family());
        return isUncertain ? names(cluster).toList() : List.of();
    }

    /** The Kremlin is a place and whoever sits there: a name that only one known body or place has means that one. */
    void seats() {
        Map<String, Set<EntityCluster>> linked = new HashMap<>();
        clusters.roots().stream().filter(cluster -> cluster.target().isPresent() && isSeatOrBody(cluster)).forEach(
                cluster -> Stream.concat(names(cluster), cluster.aliases().keySet().stream()).forEach(name ->
                        linked.computeIfAbsent(name, absent -> new HashSet<>()).add(cluster)));
        unlinked().filter(this::isSeatOrBody).filter(cluster -> cluster.candidates().isEmpty()).forEach(cluster ->
                names(cluster).map(name -> linked.getOrDefault(name, Set.of())).filter(bearers -> bearers.size() == 1)
                        .map(bearers -> bearers.iterator().next().root()).findFirst()
                        .filter(bearer -> !bearer.family().equals(cluster.family()))
                        .ifPresent(bearer -> clusters.unite(cluster, bearer, EntityRule.SEAT, cluster.label())));
    }

    private boolean isSeatOrBody(EntityCluster cluster) {
        return cluster.family().equals(EntityClusters.ORGANIZATION)
                || cluster.family().equals(EntityClusters.PLACE) && !isGoverned(cluster);
    }

    /** Countries and cities are no buildings. */
    private boolean isGoverned(EntityCluster cluster) {
        return clusters.isKindOf(cluster.type(), "Agent");
    }

    private Stream<EntityCluster> unlinked() {
        return clusters.roots().stream().filter(cluster -> cluster.target().isEmpty() && !isLone(cluster));
    }

    private static boolean isLone(EntityCluster cluster) {
        return cluster.key().startsWith(SurnameRule.KEY);
    }

    private static Stream<String> names(EntityCluster cluster) {
        return cluster.names().stream().map(named -> Names.normal(named.label())).distinct();
    }

    private static String labels(List<EntityCluster> block) {
        return String.join(" = ", block.stream().flatMap(cluster -> cluster.names().stream())
                .map(EntityCluster.Named::label).distinct().sorted().toList());
    }
}
