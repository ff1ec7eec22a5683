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

/**
 * What the documents and the gazetteer know of who acts for whom and what lies in what: a president acts for the
 * country, a government for the president, a capital's name stands for the country. Immutable.
 */
final class World {

    private static final Set<String> HEADS = Set.of("headOfState", "headOfGovernment");
    private static final Set<String> LIES_IN = Set.of("country", "locatedIn");

    private final Map<String, Set<String>> actsFor = new HashMap<>();
    private final Map<String, Set<String>> standsFor = new HashMap<>();
    private final Map<String, Set<String>> liesIn = new HashMap<>();

    World(List<DocumentFacts> corpus, EntityResolver.Resolved entities, Gazetteer gazetteer) {
        corpus.forEach(facts -> facts.relations().stream()
                .filter(relation -> relation.claim().factuality() == Factuality.ASSERTED)
                .forEach(relation -> learn(facts, relation, entities)));
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
    }

    private static Optional<String> find(GazetteerEntry entry, Function<GazetteerEntry, Optional<String>> what,
                                         Map<String, String> byItem) {
        return what.apply(entry).map(byItem::get);
    }

    private void learn(DocumentFacts facts, Relation relation, EntityResolver.Resolved entities) {
        if (!(relation.object() instanceof RelationObject.OfEntity object)) {
            return;
        }
        String subject = entities.entities().get(new EntityRef(facts.document().id(), relation.subject())).iri();
        String other = entities.entities().get(new EntityRef(facts.document().id(), object.entity())).iri();
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

    /** These and what their names may stand for: Moscow for Russia. */
    Set<String> meanings(Collection<String> actors) {
        return closure(actors, standsFor);
    }

    /** Whether one of these acts, or acts for one of the others, or the other way round. */
    boolean mayActAsOne(Set<String> actors, Set<String> others) {
        return closure(actors, actsFor).stream().anyMatch(others::contains)
                || closure(others, actsFor).stream().anyMatch(actors::contains);
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
