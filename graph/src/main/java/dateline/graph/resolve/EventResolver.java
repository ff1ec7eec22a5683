package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.graph.Iris;
import dateline.graph.facts.Corpus;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Events are one when they are of the same class, share enough of who, what, for whom, where and when, and nothing of it
 * contradicts. Only events that share a key are compared, so the cost is near linear.
 */
final class EventResolver {

    /** The mention that says most describes the event best, a finite verb before others; of two classes, the narrower. */
    private final Comparator<EventMention> best;
    private final Vocabulary vocabulary;
    private final Iris iris;
    private final ResolutionRules rules;
    private final World world;
    private final Resolution entities;
    private final List<EventInstance> instances = new ArrayList<>();
    private final Map<EventRef, EventInstance> byMention = new HashMap<>();

    EventResolver(Vocabulary vocabulary, Iris iris, ResolutionRules rules, World world, Resolution entities) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.rules = rules;
        this.world = world;
        this.entities = entities;
        this.best = Comparator.comparingInt((EventMention mention) -> -vocabulary.eventAncestors(mention.type()).size())
                .thenComparingInt(mention -> -mention.roles()).thenComparing(mention -> !mention.isFinite());
    }

    /** What came of it, with the instances, which know why. */
    record Resolved(Map<EventRef, CanonicalEvent> events, Map<String, List<EventInstance>> byIri, long comparisons) {
    }

    Resolved resolve(Corpus corpus) {
        corpus.forEach(this::read);
        EventMerger merger = new EventMerger(world, vocabulary);
        EventBlocks blocks = new EventBlocks(rules, world, vocabulary);
        for (EventRule rule : EventRule.values()) {
            // One rule at a time, because the keys of all rules together take more memory than the events.
            blocks.of(rule, instances).forEach(merger::merge);
        }
        EventContents contents = new EventContents(instances, byMention);
        contents.bySpeaker(rules.speech()).forEach(merger::merge);
        contents.byOuterEvent().forEach(merger::merge);
        EventsInDocument inDocument = new EventsInDocument(rules, merger, world);
        byDocument().values().forEach(inDocument::join);
        contents.byOuterEvent().forEach(merger::merge);
        return name(merger.comparisons());
    }

    private void read(DocumentFacts facts) {
        Map<EventId, List<Event>> byInstance = facts.events().stream()
                .collect(Collectors.groupingBy(Event::instance, LinkedHashMap::new, Collectors.toList()));
        ParticipantKeys keys = new ParticipantKeys(facts, entities, vocabulary, rules, world);
        byInstance.values().forEach(mentions -> {
            EventInstance instance = keys.instance(mentions);
            instances.add(instance);
            mentions.forEach(mention -> byMention.put(new EventRef(facts.document().id(), mention.id()), instance));
        });
    }

    private Map<DocumentId, List<EventInstance>> byDocument() {
        return instances.stream().collect(Collectors.groupingBy(instance -> instance.ref().document(), TreeMap::new,
                Collectors.toList()));
    }

    private Resolved name(long comparisons) {
        Map<EventRef, CanonicalEvent> events = new HashMap<>();
        Map<String, List<EventInstance>> byIri = new TreeMap<>();
        instances.stream().filter(instance -> instance.root() == instance).forEach(root -> {
            List<EventInstance> members = root.members().stream().sorted(Comparator.comparing(EventInstance::ref)).toList();
            EventMention told = members.stream().flatMap(member -> member.mentions().stream()).min(best).orElseThrow();
            CanonicalEvent event = new CanonicalEvent(iris.event(root.ref().document(), root.ref().event().value()),
                    told.type(), told.label());
            byIri.put(event.iri(), members);
            members.forEach(member -> member.mentions().forEach(mention ->
                    events.put(new EventRef(member.ref().document(), mention.id()), event)));
        });
        return new Resolved(events, byIri, comparisons);
    }
}
