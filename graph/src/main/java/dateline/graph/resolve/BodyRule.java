package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.extractor.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is described by whom it belongs to, "the Biden administration", is one in all documents. */
final class BodyRule {

    private final EntityClusters clusters;
    private final ResolutionRules rules;
    private final Map<String, Set<EntityCluster>> countries = new HashMap<>();

    BodyRule(EntityClusters clusters, ResolutionRules rules) {
        this.clusters = clusters;
        this.rules = rules;
    }

    void join(List<DocumentFacts> corpus) {
        clusters.roots().stream().filter(cluster -> clusters.isKindOf(cluster.type(), "Country")).forEach(country ->
                country.aliases().keySet().forEach(alias ->
                        countries.computeIfAbsent(alias, absent -> new HashSet<>()).add(country)));
        for (EntityCluster cluster : clusters.roots()) {
            findBodyOf(cluster).ifPresent(named -> clusters.unite(cluster, group(named), EntityRule.BODY,
                    cluster.label()));
        }
        corpus.forEach(this::joinDescribed);
    }

    /** A kind of body, and whose. */
    private record Owned(ResolutionRules.Body body, EntityCluster owner) {
    }

    private EntityCluster group(Owned owned) {
        EntityCluster owner = owned.owner().root();
        EntityCluster group = clusters.group("body " + owned.body().label() + " " + owner.key(),
                clusters.family(owned.body().type())).root();
        group.belongsTo(owner, owned.body());
        return group;
    }

    /** A name such as "Ukrainian Armed Forces" says the same as a description. */
    private Optional<Owned> findBodyOf(EntityCluster cluster) {
        if (cluster.target().isPresent()) {
            return Optional.empty();
        }
        return cluster.names().stream().flatMap(named -> rules.bodies().stream()
                .filter(body -> !body.itself() && clusters.isKindOf(named.type(), body.type()))
                .flatMap(body -> body.nouns().stream().filter(noun -> Names.normal(named.label()).endsWith(" " + noun))
                        .map(noun -> Names.normal(named.label()).substring(0,
                                Names.normal(named.label()).length() - noun.length() - 1))
                        .map(alias -> countries.getOrDefault(alias, Set.of())).filter(owners -> owners.size() == 1)
                        .map(owners -> new Owned(body, owners.iterator().next())))).findFirst();
    }

    private void joinDescribed(DocumentFacts facts) {
        List<Named> names = new ArrayList<>();
        facts.entities().forEach(entity -> entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME).forEach(mention ->
                        names.add(new Named(mention.span(), new EntityRef(facts.document().id(), entity.id())))));
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

    private record Named(Span span, EntityRef entity) {
    }

    /** Only where all descriptions hold the name of one owner and no other. */
    private Optional<Owned> findOwned(DocumentFacts facts, Entity entity, List<Named> names) {
        List<Mention> descriptions = entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NOMINAL)
                .filter(mention -> mention.span().end() <= facts.document().text().length()).toList();
        Set<EntityCluster> owners = new HashSet<>();
        Set<ResolutionRules.Body> bodies = new HashSet<>();
        for (Mention description : descriptions) {
            names.stream().filter(name -> description.span().contains(name.span())).map(Named::entity)
                    .map(clusters::find).flatMap(Optional::stream).forEach(owners::add);
            findBody(entity.type(), Names.normal(description.span().in(facts.document().text()))).ifPresent(bodies::add);
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
