package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Events are one when they are of the same class, share their agent and another main participant, and neither their
 * times nor their themes contradict. Only events that share a key are compared, so the cost is near linear.
 */
final class EventResolver {

    private final Vocabulary vocabulary;
    private final Iris iris;

    EventResolver(Vocabulary vocabulary, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
    }

    /** @param corpus sorted by document */
    Map<EventRef, CanonicalEvent> resolve(List<DocumentFacts> corpus, Resolution entities) {
        List<EventInstance> instances = new ArrayList<>();
        Map<EventRef, EventInstance> byMention = new HashMap<>();
        for (DocumentFacts facts : corpus) {
            for (EventInstance instance : instances(facts, entities)) {
                instances.add(instance);
                instance.mentions().forEach(mention ->
                        byMention.put(new EventRef(facts.document().id(), mention.id()), instance));
            }
        }
        merge(instances);
        Map<EventInstance, CanonicalEvent> canonical = name(instances);
        Map<EventRef, CanonicalEvent> resolved = new HashMap<>();
        byMention.forEach((ref, instance) -> resolved.put(ref, canonical.get(instance.root())));
        return resolved;
    }

    private List<EventInstance> instances(DocumentFacts facts, Resolution entities) {
        Map<EventId, List<Event>> byInstance = facts.events().stream()
                .collect(Collectors.groupingBy(Event::instance, LinkedHashMap::new, Collectors.toList()));
        ParticipantKeys keys = new ParticipantKeys(facts, entities, vocabulary);
        DocumentId document = facts.document().id();
        return byInstance.values().stream().map(mentions -> EventInstance.of(document, mentions, keys)).toList();
    }

    private static void merge(List<EventInstance> instances) {
        SortedMap<BlockKey, List<EventInstance>> blocks = new TreeMap<>();
        instances.forEach(instance -> instance.keys().forEach(key ->
                blocks.computeIfAbsent(key, absent -> new ArrayList<>()).add(instance)));
        blocks.values().stream().filter(block -> block.size() > 1).forEach(EventResolver::mergeBlock);
    }

    /** The definite ones first, so that a vague one joins what is there instead of bridging what contradicts. */
    private static void mergeBlock(List<EventInstance> block) {
        List<EventInstance> roots = new ArrayList<>();
        block.stream().sorted(Comparator.comparing(EventInstance::isVague).thenComparing(EventInstance::ref))
                .forEach(instance -> {
                    for (EventInstance root : roots) {
                        if (instance.root() == root.root() || instance.isCompatible(root)) {
                            instance.unite(root);
                            return;
                        }
                    }
                    roots.add(instance);
                });
    }

    private Map<EventInstance, CanonicalEvent> name(List<EventInstance> instances) {
        Map<EventInstance, List<EventInstance>> clusters = instances.stream()
                .collect(Collectors.groupingBy(EventInstance::root, LinkedHashMap::new, Collectors.toList()));
        Map<EventInstance, CanonicalEvent> canonical = new HashMap<>();
        clusters.forEach((root, members) -> {
            EventRef first = members.stream().map(EventInstance::ref).min(Comparator.naturalOrder()).orElseThrow();
            // The mention that says most describes the event best.
            Event best = members.stream().sorted(Comparator.comparing(EventInstance::ref))
                    .flatMap(member -> member.mentions().stream())
                    .min(Comparator.comparingInt(mention -> -mention.roles().size())).orElseThrow();
            canonical.put(root, new CanonicalEvent(iris.event(first.document(), first.event().value()), best.type(),
                    best.label()));
        });
        return canonical;
    }
}
