package dateline.graph.resolve;

import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.GazetteerEntry;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the documents and the gazetteer know of who acts for whom and what lies in what: a president acts for the
 * country, a government for the president, a capital's name stands for the country.
 */
final class World {

    static final Set<String> HEADS = Set.of("headOfState", "headOfGovernment");
    private static final Set<String> LIES_IN = Set.of("country", "locatedIn");

    private final Map<EntityRef, CanonicalEntity> entities;
    private final Map<String, Set<String>> actsFor = new HashMap<>();
    private final Map<String, Set<String>> standsFor = new HashMap<>();
    private final Map<String, Set<String>> liesIn = new HashMap<>();

    /** @param divisions words after the name of a part of a country that is called like a town in it */
    World(EntityResolver.Resolved entities, Gazetteer gazetteer, List<String> divisions) {
        this.entities = entities.entities();
        Map<String, String> byItem = new TreeMap<>();
        Map<String, EntityCluster> clusters = entities.byIri();
        clusters.forEach((iri, cluster) ->
                cluster.target().flatMap(KnowledgeBaseId::wikidata).ifPresent(item -> byItem.put(item, iri)));
        clusters.forEach((iri, cluster) -> {
            cluster.belonging().map(to -> entities.byCluster().get(to.owner().root()))
                    .ifPresent(owner -> add(actsFor, iri, owner.iri()));
            cluster.target().flatMap(KnowledgeBaseId::wikidata).flatMap(gazetteer::findByItem).ifPresent(entry -> {
                find(entry, GazetteerEntry::metonymOf, byItem).ifPresent(of -> add(standsFor, iri, of));
                find(entry, GazetteerEntry::country, byItem).ifPresent(country -> add(liesIn, iri, country));
            });
        });
        towns(clusters, divisions);
    }

    /** The town of Elm lies in Elm Oblast, where there is one of each and no more. */
    private void towns(Map<String, EntityCluster> clusters, List<String> divisions) {
        Map<String, Set<String>> named = new HashMap<>();
        clusters.forEach((iri, cluster) -> cluster.names().forEach(name -> {
            if (cluster.family().equals(EntityClusters.PLACE)) {
                add(named, Names.normal(name.label()), iri);
            }
        }));
        named.forEach((name, regions) -> divisions.stream().filter(division -> name.endsWith(" " + division))
                .map(division -> named.getOrDefault(name.substring(0, name.length() - division.length() - 1), Set.of()))
                .filter(towns -> regions.size() == 1 && towns.size() == 1 && mayBeNear(towns, regions))
                .forEach(towns -> add(liesIn, towns.iterator().next(), regions.iterator().next())));
    }

    private boolean mayBeNear(Set<String> towns, Set<String> regions) {
        Set<String> around = union(liesIn, towns);
        Set<String> others = union(liesIn, regions);
        return around.isEmpty() || others.isEmpty() || !Collections.disjoint(around, others);
    }

    private static Set<String> union(Map<String, Set<String>> map, Set<String> of) {
        return of.stream().flatMap(one -> map.getOrDefault(one, Set.of()).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> find(GazetteerEntry entry, Function<GazetteerEntry, Optional<String>> what,
                                         Map<String, String> byItem) {
        return what.apply(entry).map(byItem::get);
    }

    /** Takes in what a document says of it. To be called for all documents before anything is asked. */
    void learn(DocumentFacts facts) {
        facts.relations().stream().filter(relation -> relation.claim().factuality() == Factuality.ASSERTED)
                .forEach(relation -> learn(facts, relation));
    }

    private void learn(DocumentFacts facts, Relation relation) {
        if (!(relation.object() instanceof RelationObject.OfEntity object)) {
            return;
        }
        String subject = entities.get(new EntityRef(facts.document().id(), relation.subject())).iri();
        String other = entities.get(new EntityRef(facts.document().id(), object.entity())).iri();
        if (HEADS.contains(relation.property())) {
            add(actsFor, other, subject);
        } else if (LIES_IN.contains(relation.property())) {
            add(liesIn, subject, other);
        }
    }

    private static void add(Map<String, Set<String>> map, String from, String to) {
        if (!from.equals(to)) {
            map.computeIfAbsent(from, absent -> new TreeSet<>()).add(to);
        }
    }

    /** These and what their names may stand for: Paris for France. */
    Set<String> meanings(Collection<String> actors) {
        return closure(actors, standsFor);
    }

    /** Whether one of these acts for the same as one of the others: a president and the government of his country. */
    boolean mayActAsOne(Set<String> actors, Set<String> others) {
        return !Collections.disjoint(powers(actors), powers(others));
    }

    /** These and all for whom they act. */
    Set<String> powers(Collection<String> actors) {
        return closure(actors, actsFor);
    }

    /** Whether a place of one is a place of the other, or lies in it. */
    boolean mayBeOnePlace(Set<String> places, Set<String> others) {
        Set<String> wider = closure(places, liesIn);
        Set<String> otherWider = closure(others, liesIn);
        return others.stream().anyMatch(wider::contains) || places.stream().anyMatch(otherWider::contains);
    }

    /** Those of these in which no other of them lies. */
    Set<String> narrowest(Collection<String> places) {
        Set<String> narrow = new TreeSet<>(places);
        places.stream().filter(narrow::contains).forEach(place -> {
            Set<String> around = new TreeSet<>(closure(List.of(place), liesIn));
            around.remove(place);
            narrow.removeAll(around);
        });
        return narrow;
    }

    /** These and all that they lie in. */
    Set<String> wider(Collection<String> places) {
        return closure(places, liesIn);
    }

    private static Set<String> closure(Collection<String> start, Map<String, Set<String>> steps) {
        Set<String> reached = new HashSet<>(start);
        Deque<String> left = new ArrayDeque<>(start);
        while (!left.isEmpty()) {
            steps.getOrDefault(left.pop(), Set.of()).stream().filter(reached::add).forEach(left::push);
        }
        return new TreeSet<>(reached);
    }
}
