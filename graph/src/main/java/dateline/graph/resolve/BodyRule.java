package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is described by whom it belongs to, "the Lindberg administration", is one in all documents. */
final class BodyRule {

    private final EntityClusters clusters;
    private final ResolutionRules rules;
    private final Map<String, Set<EntityCluster>> countries = new HashMap<>();
    private final Map<EntityCluster, Set<EntityCluster>> headed = new HashMap<>();

    BodyRule(EntityClusters clusters, ResolutionRules rules) {
        this.clusters = clusters;
        this.rules = rules;
    }

    /** Takes in by which names the document calls countries, and who is the head of one. To be called for all documents before anything is joined. */
    void learn(DocumentFacts facts) {
        named(facts).forEach(name -> clusters.find(name.entity())
                .filter(cluster -> clusters.isKindOf(cluster.type(), "Country"))
                .ifPresent(country -> countries.computeIfAbsent(Names.normal(name.words()), absent -> new HashSet<>())
                        .add(country)));
        facts.relations().stream().filter(relation -> World.HEADS.contains(relation.property()))
                .filter(relation -> relation.claim().factuality() == Factuality.ASSERTED)
                .forEach(relation -> addHead(facts.document().id(), relation));
    }

    private void addHead(DocumentId document, Relation relation) {
        if (relation.object() instanceof RelationObject.OfEntity head) {
            clusters.find(new EntityRef(document, relation.subject())).ifPresent(country ->
                    clusters.find(new EntityRef(document, head.entity())).ifPresent(person ->
                            headed.computeIfAbsent(person, absent -> new HashSet<>()).add(country)));
        }
    }

    /** What is named. */
    void joinNamed() {
        for (EntityCluster cluster : clusters.roots()) {
            findBodyOf(cluster).ifPresent(named -> clusters.unite(cluster, group(named), EntityRule.BODY,
                    cluster.label()));
        }
    }

    private record Named(Span span, String words, EntityRef entity) {
    }

    /** All names in a document; where a demonym names a people and its country, it stands for the country. */
    private List<Named> named(DocumentFacts facts) {
        Map<Span, Entity> names = new TreeMap<>();
        facts.entities().forEach(entity -> spans(facts, entity, MentionKind.NAME).forEach(span -> names.put(span, entity)));
        facts.entities().stream().filter(entity -> clusters.isKindOf(entity.type(), "Place")).forEach(entity ->
                spans(facts, entity, MentionKind.NOMINAL).forEach(span -> names.computeIfPresent(span,
                        (same, people) -> entity)));
        return names.entrySet().stream().map(name -> new Named(name.getKey(), name.getKey().in(facts.document().text()),
                new EntityRef(facts.document().id(), name.getValue().id()))).toList();
    }

    private static Stream<Span> spans(DocumentFacts facts, Entity entity, MentionKind kind) {
        return entity.mentions().stream().filter(mention -> mention.kind() == kind).map(Mention::span)
                .filter(span -> span.end() <= facts.document().text().length());
    }

    /** A kind of body, and whose. */
    private record Owned(ResolutionRules.Body body, EntityCluster owner) {
    }

    /** A president's forces are his country's. */
    private EntityCluster owner(Owned owned) {
        EntityCluster owner = owned.owner().root();
        Set<EntityCluster> countries = owned.body().national() ? headed.getOrDefault(owner, Set.of()) : Set.of();
        return countries.size() == 1 ? countries.iterator().next().root() : owner;
    }

    private EntityCluster group(Owned owned) {
        EntityCluster owner = owner(owned);
        EntityCluster group = clusters.group("body " + owned.body().label() + " " + owner.key(),
                clusters.family(owned.body().type())).root();
        group.belongsTo(owner, owned.body());
        return group;
    }

    /**
     * A name such as "Kenyan Armed Forces" says the same as a description; what is linked may be one of several such
     * bodies, so its name must say that it is the whole.
     */
    private Optional<Owned> findBodyOf(EntityCluster cluster) {
        boolean isLinked = cluster.target().isPresent();
        return cluster.names().stream().flatMap(named -> rules.bodies().stream()
                .filter(body -> !body.itself() && clusters.isKindOf(named.type(), body.type()))
                .flatMap(body -> body.nouns().stream().filter(noun -> !isLinked || body.label().startsWith(noun + " "))
                        .filter(noun -> Names.normal(named.label()).endsWith(" " + noun))
                        .map(noun -> Names.normal(named.label()).substring(0,
                                Names.normal(named.label()).length() - noun.length() - 1))
                        .map(alias -> countries.getOrDefault(alias, Set.of())).filter(owners -> owners.size() == 1)
                        .map(owners -> new Owned(body, owners.iterator().next())))).findFirst();
    }

    /** What a document only describes. */
    void joinDescribed(DocumentFacts facts) {
        List<Named> names = named(facts);
        for (Entity entity : facts.entities()) {
            EntityRef ref = new EntityRef(facts.document().id(), entity.id());
            if (clusters.find(ref).isEmpty()) {
                findOwned(facts, entity, names).ifPresent(owned -> assign(ref, entity, owned));
            }
        }
    }

    private void assign(EntityRef ref, Entity entity, Owned owned) {
        EntityCluster cluster = owned.body().itself() ? owned.owner().root() : group(owned);
        cluster.add(ref);
        cluster.add(new EntityEvidence(EntityRule.BODY, List.of(ref), "'" + entity.label() + "'"));
        clusters.assign(ref, cluster);
    }

    /** Only where all descriptions hold the name of one owner and no other. */
    private Optional<Owned> findOwned(DocumentFacts facts, Entity entity, List<Named> names) {
        List<Span> descriptions = spans(facts, entity, MentionKind.NOMINAL).toList();
        Set<EntityCluster> owners = new HashSet<>();
        Set<ResolutionRules.Body> bodies = new HashSet<>();
        for (Span description : descriptions) {
            names.stream().filter(name -> description.contains(name.span())).map(Named::entity)
                    .map(clusters::find).flatMap(Optional::stream).forEach(owners::add);
            findBody(entity.type(), Names.normal(description.in(facts.document().text()))).ifPresent(bodies::add);
        }
        return owners.size() == 1 && bodies.size() == 1 && mayOwn(owners.iterator().next(), bodies.iterator().next())
                ? Optional.of(new Owned(bodies.iterator().next(), owners.iterator().next()))
                : Optional.empty();
    }

    private static boolean mayOwn(EntityCluster owner, ResolutionRules.Body body) {
        return !body.itself() || owner.family().equals(EntityClusters.PLACE);
    }

    private Optional<ResolutionRules.Body> findBody(String type, String description) {
        return rules.bodies().stream().filter(body -> clusters.isKindOf(type, body.type()))
                .filter(body -> body.nouns().stream().anyMatch(noun -> description.endsWith(" " + noun))).findFirst();
    }
}
