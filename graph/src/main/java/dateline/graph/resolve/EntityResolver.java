package dateline.graph.resolve;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.graph.Iris;
import dateline.graph.Slug;
import dateline.graph.ontology.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Entities that are linked to the same thing are one. What is not linked is one when it has the same full name and is
 * of the same family of types; a lone surname is the person of that surname when the corpus has exactly one. What no
 * document names stays apart in each.
 */
final class EntityResolver {

    private static final String PERSON = "Person";
    private static final String PUBLISHER_TYPE = "Organization";

    private final Vocabulary vocabulary;
    private final Iris iris;

    EntityResolver(Vocabulary vocabulary, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
    }

    /** Without events. */
    Resolution resolve(List<DocumentFacts> corpus) {
        SortedMap<String, EntityCluster> clusters = new TreeMap<>();
        Map<EntityRef, EntityCluster> byEntity = new HashMap<>();
        linked(corpus, clusters, byEntity);
        Map<Name, Set<EntityCluster>> linkedByName = byName(clusters);
        fullNames(corpus, clusters, byEntity, linkedByName);
        Map<String, EntityCluster> publishers = publishers(corpus, clusters);
        surnames(corpus, clusters, byEntity);

        Map<EntityCluster, CanonicalEntity> canonical = new EntityNaming(vocabulary, iris).name(clusters.values());
        Map<EntityRef, CanonicalEntity> entities = new HashMap<>();
        byEntity.forEach((ref, cluster) -> entities.put(ref, canonical.get(cluster)));
        corpus.forEach(facts -> entities.putAll(described(facts)));
        Map<String, CanonicalEntity> byPublisher = new HashMap<>();
        publishers.forEach((name, cluster) -> byPublisher.put(name, canonical.get(cluster)));
        return new Resolution(entities, byPublisher, Map.of());
    }

    private void linked(List<DocumentFacts> corpus, Map<String, EntityCluster> clusters,
                        Map<EntityRef, EntityCluster> byEntity) {
        forEach(corpus, (ref, entity) -> entity.link().findTarget().ifPresent(target ->
                join(clusters, "link " + target.wikipedia(), Optional.of(target), ref, entity, byEntity)));
    }

    private void fullNames(List<DocumentFacts> corpus, Map<String, EntityCluster> clusters,
                           Map<EntityRef, EntityCluster> byEntity, Map<Name, Set<EntityCluster>> linkedByName) {
        forEach(corpus, (ref, entity) -> {
            if (entity.link().findTarget().isPresent() || !entity.isNamed() || isLoneSurname(entity)) {
                return;
            }
            Name name = nameOf(entity.label(), entity.type());
            List<EntityCluster> same = linkedByName.getOrDefault(name, Set.of()).stream()
                    .filter(cluster -> isPossible(entity.link(), cluster)).toList();
            if (same.size() == 1) {
                same.getFirst().add(entity);
                byEntity.put(ref, same.getFirst());
            } else {
                join(clusters, name.key(), Optional.empty(), ref, entity, byEntity);
            }
        });
    }

    /** An entity that may be one of several things is none else. */
    private static boolean isPossible(Link link, EntityCluster cluster) {
        return !(link instanceof Link.Ambiguous ambiguous)
                || cluster.target().filter(ambiguous.candidates()::contains).isPresent();
    }

    private Map<String, EntityCluster> publishers(List<DocumentFacts> corpus, Map<String, EntityCluster> clusters) {
        Map<Name, Set<EntityCluster>> byName = byName(clusters);
        Map<String, EntityCluster> publishers = new TreeMap<>();
        corpus.stream().map(DocumentFacts::document).map(Document::publisher).flatMap(Optional::stream).distinct()
                .sorted().forEach(publisher -> {
                    Name name = nameOf(publisher, PUBLISHER_TYPE);
                    Set<EntityCluster> same = byName.getOrDefault(name, Set.of());
                    EntityCluster cluster = same.size() == 1 ? same.iterator().next()
                            : clusters.computeIfAbsent(name.key(), key -> new EntityCluster(key, Optional.empty()));
                    if (cluster.isEmpty()) {
                        cluster.add(publisher, PUBLISHER_TYPE);
                    }
                    publishers.put(publisher, cluster);
                });
        return publishers;
    }

    private void surnames(List<DocumentFacts> corpus, Map<String, EntityCluster> clusters,
                          Map<EntityRef, EntityCluster> byEntity) {
        Map<String, Set<EntityCluster>> bySurname = new HashMap<>();
        clusters.values().forEach(cluster -> cluster.names().stream()
                .filter(named -> vocabulary.family(named.type()).equals(PERSON))
                .map(named -> normal(named.label()))
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(name -> bySurname.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1),
                        surname -> new HashSet<>()).add(cluster)));
        forEach(corpus, (ref, entity) -> {
            if (entity.link().findTarget().isPresent() || !isLoneSurname(entity)) {
                return;
            }
            List<EntityCluster> bearers = bySurname.getOrDefault(normal(entity.label()), Set.of()).stream()
                    .filter(cluster -> isPossible(entity.link(), cluster)).toList();
            if (bearers.size() == 1) {
                bearers.getFirst().add(entity);
                byEntity.put(ref, bearers.getFirst());
            } else {
                join(clusters, nameOf(entity.label(), entity.type()).key(), Optional.empty(), ref, entity, byEntity);
            }
        });
    }

    private boolean isLoneSurname(Entity entity) {
        return entity.isNamed() && normal(entity.label()).indexOf(' ') < 0
                && vocabulary.family(entity.type()).equals(PERSON);
    }

    private static void join(Map<String, EntityCluster> clusters, String key, Optional<KnowledgeBaseId> target,
                             EntityRef ref, Entity entity, Map<EntityRef, EntityCluster> byEntity) {
        EntityCluster cluster = clusters.computeIfAbsent(key, absent -> new EntityCluster(key, target));
        cluster.add(entity);
        byEntity.put(ref, cluster);
    }

    private Map<EntityRef, CanonicalEntity> described(DocumentFacts facts) {
        Map<EntityRef, CanonicalEntity> described = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Entity entity : facts.entities()) {
            if (entity.isNamed() || entity.link().findTarget().isPresent()) {
                continue;
            }
            String slug = Slug.of(entity.label());
            String free = slug;
            for (int n = 2; !taken.add(free); n++) {
                free = slug + "-" + n;
            }
            described.put(new EntityRef(facts.document().id(), entity.id()), new CanonicalEntity(
                    iris.entity(facts.document().id(), free), entity.label(), entity.type(), Optional.empty(), false));
        }
        return described;
    }

    private Map<Name, Set<EntityCluster>> byName(Map<String, EntityCluster> clusters) {
        Map<Name, Set<EntityCluster>> byName = new HashMap<>();
        clusters.values().forEach(cluster -> cluster.names().forEach(named ->
                byName.computeIfAbsent(nameOf(named.label(), named.type()), name -> new LinkedHashSet<>()).add(cluster)));
        return byName;
    }

    private Name nameOf(String label, String type) {
        return new Name(vocabulary.family(type), normal(label));
    }

    private record Name(String family, String normal) {
        String key() {
            return "name " + family + " " + normal;
        }
    }

    private static String normal(String label) {
        return EntityCluster.normal(label);
    }

    private static void forEach(List<DocumentFacts> corpus, BiConsumer<EntityRef, Entity> action) {
        corpus.forEach(facts -> facts.entities().forEach(entity ->
                action.accept(new EntityRef(facts.document().id(), entity.id()), entity)));
    }
}
