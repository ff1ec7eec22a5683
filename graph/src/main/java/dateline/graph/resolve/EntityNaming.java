package dateline.graph.resolve;

import dateline.extractor.model.KnowledgeBaseId;
import dateline.graph.Digest;
import dateline.graph.Iris;
import dateline.graph.Slug;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives each cluster its IRI: readable, different from all others, the same whatever the order. */
final class EntityNaming {

    private final Vocabulary vocabulary;
    private final Iris iris;

    EntityNaming(Vocabulary vocabulary, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
    }

    Map<EntityCluster, CanonicalEntity> name(Collection<EntityCluster> clusters) {
        SortedMap<String, List<EntityCluster>> bySlug = new TreeMap<>();
        clusters.forEach(cluster -> bySlug.computeIfAbsent(slug(cluster), slug -> new ArrayList<>()).add(cluster));
        Map<EntityCluster, CanonicalEntity> named = new HashMap<>();
        bySlug.forEach((slug, sharing) -> {
            long linked = sharing.stream().filter(cluster -> cluster.target().isPresent()).count();
            sharing.forEach(cluster -> {
                boolean alone = sharing.size() == 1 || linked == 1 && cluster.target().isPresent();
                named.put(cluster, canonical(cluster, alone ? slug : slug + "-" + distinction(cluster)));
            });
        });
        return named;
    }

    private static String slug(EntityCluster cluster) {
        return Slug.of(cluster.target().map(KnowledgeBaseId::wikipedia).orElseGet(cluster::label));
    }

    /** What sets it apart from others of that name. */
    private String distinction(EntityCluster cluster) {
        return cluster.target().flatMap(KnowledgeBaseId::wikidata).orElseGet(() ->
                vocabulary.family(cluster.type()) + "-" + Digest.shortHex(6, lasting(cluster.key())));
    }

    /** The key of a lone surname holds the first document; which one that is must not change the name. */
    private static String lasting(String key) {
        return key.startsWith(SurnameRule.KEY) ? SurnameRule.KEY : key;
    }

    private CanonicalEntity canonical(EntityCluster cluster, String slug) {
        return new CanonicalEntity(iris.entity(slug), cluster.label(), cluster.type(), cluster.target(),
                cluster.description(), true);
    }
}
