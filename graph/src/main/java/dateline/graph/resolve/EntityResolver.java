package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.graph.Iris;
import dateline.graph.Slug;
import dateline.graph.facts.Corpus;
import dateline.graph.ontology.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which entities of the documents are one. Entities with the same link or name begin as one group; the rules then join
 * groups, the strongest first, as far as nothing speaks against it. Nothing depends on the order of the documents.
 */
final class EntityResolver {

    private final Vocabulary vocabulary;
    private final Iris iris;
    private final ResolutionRules rules;

    EntityResolver(Vocabulary vocabulary, Iris iris, ResolutionRules rules) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.rules = rules;
    }

    /** What came of it, with the clusters, which know why. */
    record Resolved(EntityClusters clusters, Map<EntityRef, CanonicalEntity> entities,
                    Map<String, CanonicalEntity> publishers,
                    Map<EntityCluster, CanonicalEntity> byCluster) {

        /** The clusters by the IRIs of their nodes. */
        Map<String, EntityCluster> byIri() {
            Map<String, EntityCluster> byIri = new TreeMap<>();
            byCluster.forEach((cluster, entity) -> byIri.put(entity.iri(), cluster));
            return byIri;
        }
    }

    Resolved resolve(Corpus corpus) {
        EntityClusters clusters = new EntityClusters(vocabulary, new Names(rules));
        SurnameRule surnames = new SurnameRule(clusters);
        SortedSet<String> publishers = new TreeSet<>();
        corpus.forEach(facts -> {
            Set<EntityId> namesakes = namesakes(facts);
            facts.entities().forEach(entity -> add(facts, entity, namesakes.contains(entity.id()), clusters));
            surnames.learn(facts);
            facts.document().publisher().ifPresent(publishers::add);
        });
        Map<String, EntityCluster> byPublisher = publishers(publishers, clusters);
        NameRules byName = new NameRules(clusters);
        byName.sameItems();
        byName.sameNames();
        byName.spellings();
        byName.aliases();
        byName.acronyms();
        surnames.join();
        byName.otherKinds();
        byName.seats();
        Map<EntityRef, CanonicalEntity> entities = new HashMap<>();
        BodyRule bodies = new BodyRule(clusters, rules);
        corpus.forEach(bodies::learn);
        bodies.joinNamed();
        corpus.forEach(facts -> {
            bodies.joinDescribed(facts);
            described(facts, clusters, entities);
        });
        return name(entities, clusters, byPublisher);
    }

    /** Places that nobody knows and that the document itself tells from others of the same name. */
    private Set<EntityId> namesakes(DocumentFacts facts) {
        return facts.entities().stream().filter(entity -> entity.isNamed() && entity.link() instanceof Link.Unlinked)
                .filter(entity -> vocabulary.family(entity.type()).equals(EntityClusters.PLACE))
                .collect(Collectors.groupingBy(entity -> Names.normal(entity.label()), TreeMap::new,
                        Collectors.mapping(Entity::id, Collectors.toList()))).values().stream()
                .filter(same -> same.size() > 1).flatMap(List::stream).collect(Collectors.toSet());
    }

    private void add(DocumentFacts facts, Entity entity, boolean isNamesake, EntityClusters clusters) {
        EntityRef ref = new EntityRef(facts.document().id(), entity.id());
        Optional<String> key = switch (entity.link()) {
            case Link.Linked linked -> Optional.of("link " + linked.target().wikipedia());
            case Link.Ambiguous ambiguous -> Optional.of("any of " + ambiguous.candidates().stream()
                    .map(KnowledgeBaseId::wikipedia).sorted().collect(Collectors.joining(" ")) + " "
                    + Names.normal(entity.label()));
            case Link.Unlinked ignored -> entity.isNamed() ? Optional.of(unlinkedKey(ref, entity, clusters)
                    + (isNamesake ? " " + ref.document() + " " + ref.entity() : "")) : Optional.empty();
        };
        key.ifPresent(of -> {
            EntityCluster cluster = clusters.group(of, vocabulary.family(entity.type()));
            cluster.add(ref, entity, facts.document().text());
            if (isNamesake) {
                cluster.hasNamesakeIn(ref.document());
            }
            clusters.assign(ref, cluster);
        });
    }

    /** A lone surname is decided on in each document for itself. */
    private String unlinkedKey(EntityRef ref, Entity entity, EntityClusters clusters) {
        boolean isLoneSurname = SurnameRule.isLoneSurname(vocabulary.family(entity.type()), entity.label(),
                clusters.names());
        return isLoneSurname ? SurnameRule.KEY + Names.normal(entity.label()) + " " + ref.document() + " " + ref.entity()
                : "name " + entity.type() + " " + Names.normal(entity.label());
    }

    private static Map<String, EntityCluster> publishers(Set<String> names, EntityClusters clusters) {
        Map<String, EntityCluster> publishers = new TreeMap<>();
        names.forEach(publisher -> {
            EntityCluster cluster = clusters.group("name " + EntityClusters.ORGANIZATION + " " + Names.normal(publisher),
                    EntityClusters.ORGANIZATION);
            if (cluster.isEmpty()) {
                cluster.add(publisher, EntityClusters.ORGANIZATION);
            }
            publishers.put(publisher, cluster);
        });
        return publishers;
    }

    /** @param entities what is only described */
    private Resolved name(Map<EntityRef, CanonicalEntity> entities, EntityClusters clusters,
                          Map<String, EntityCluster> publishers) {
        Map<EntityCluster, CanonicalEntity> canonical = new EntityNaming(vocabulary, iris).name(clusters.roots());
        clusters.byEntity().forEach((ref, cluster) -> entities.put(ref, canonical.get(cluster.root())));
        Map<String, CanonicalEntity> byPublisher = new HashMap<>();
        publishers.forEach((name, cluster) -> byPublisher.put(name, canonical.get(cluster.root())));
        return new Resolved(clusters, entities, byPublisher, canonical);
    }

    /** What no document names stays apart in each. */
    private void described(DocumentFacts facts, EntityClusters clusters, Map<EntityRef, CanonicalEntity> entities) {
        Set<String> taken = new HashSet<>();
        for (Entity entity : facts.entities()) {
            EntityRef ref = new EntityRef(facts.document().id(), entity.id());
            if (clusters.find(ref).isPresent()) {
                continue;
            }
            String label = entity.isUnnamed() ? "unnamed " + words(entity.type()) : entity.label();
            String slug = Slug.of(label);
            String free = slug;
            for (int n = 2; !taken.add(free); n++) {
                free = slug + "-" + n;
            }
            entities.put(ref, new CanonicalEntity(iris.entity(facts.document().id(), free), label, entity.type(),
                    Optional.empty(), Optional.empty(), false));
        }
    }

    /** "government body" for a class of that name. */
    private static String words(String type) {
        return type.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
