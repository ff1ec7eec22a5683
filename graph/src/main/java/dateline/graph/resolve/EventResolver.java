package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Filler;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Events are one when they are of the same class, share enough of who, what, for whom, where and when, and nothing of it
 * contradicts. Only events that share a key are compared, so the cost is near linear.
 */
final class EventResolver {

    /** How many of the events in a block one is compared with, those nearest in time. */
    private static final int MAX_COMPARED = 20;
    /** How many events that were compared in vain are remembered. */
    private static final int MAX_REFUSALS = 5;

    private final Vocabulary vocabulary;
    private final Iris iris;
    private final ResolutionRules rules;
    private final World world;
    private final Resolution entities;
    private final List<EventInstance> instances = new ArrayList<>();
    private final Map<EventRef, EventInstance> byMention = new HashMap<>();
    private long comparisons;

    EventResolver(Vocabulary vocabulary, Iris iris, ResolutionRules rules, World world, Resolution entities) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.rules = rules;
        this.world = world;
        this.entities = entities;
    }

    /** What came of it, with the instances, which know why. */
    record Resolved(Map<EventRef, CanonicalEvent> events, Map<String, List<EventInstance>> byIri, long comparisons) {
    }

    /** @param corpus sorted by document */
    Resolved resolve(List<DocumentFacts> corpus) {
        corpus.forEach(this::read);
        EventBlocks blocks = new EventBlocks(rules, world);
        instances.stream().filter(instance -> !rules.speech().contains(instance.type()) || !instance.profile().isBare())
                .forEach(blocks::add);
        blocks.shared().forEach(this::mergeBlock);
        sameContent();
        inDocument();
        return name();
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

    /**
     * The definite ones first, so that a vague one joins what is there instead of bridging what contradicts; in the order
     * of time, so that only what is near in time need be compared.
     */
    private void mergeBlock(BlockKey key, List<EventInstance> block) {
        List<EventInstance> roots = new ArrayList<>();
        block.stream().sorted(Comparator.<EventInstance, Boolean>comparing(instance -> instance.profile().isVague())
                .thenComparing(instance -> instance.profile().firstDay()).thenComparing(EventInstance::ref))
                .forEach(instance -> {
                    List<EventInstance> near = roots.subList(Math.max(0, roots.size() - MAX_COMPARED), roots.size());
                    Optional<EventInstance> same = (instance.profile().isDated() ? near.reversed() : near).stream()
                            .filter(root -> mayBeOne(instance, root, key.shared())).findFirst();
                    same.ifPresentOrElse(root -> instance.unite(root, key.shared(), key.rule()),
                            () -> roots.add(instance));
                });
    }

    private boolean mayBeOne(EventInstance one, EventInstance other, String shared) {
        EventInstance a = one.root();
        EventInstance b = other.root();
        if (a == b) {
            return true;
        }
        comparisons++;
        Optional<String> against = a.profile().findContradiction(b.profile(), world);
        against.filter(reason -> one.refusals().size() < MAX_REFUSALS).ifPresent(reason -> {
            EventEvidence refusal = new EventEvidence(one.ref(), other.ref(), shared, reason);
            one.refusals().add(refusal);
            if (other.refusals().size() < MAX_REFUSALS) {
                other.refusals().add(refusal);
            }
        });
        return against.isEmpty();
    }

    /** Who says the same of the same event says it once: "welcomed the move" in several articles. */
    private void sameContent() {
        SortedMap<BlockKey, List<EventInstance>> blocks = new TreeMap<>();
        instances.stream().filter(instance -> rules.speech().contains(instance.type())).forEach(instance ->
                contents(instance).forEach(content -> instance.profile().agents().forEach(agent ->
                        blocks.computeIfAbsent(new BlockKey(EventRule.CONTENT, instance.type(), agent + " " + content),
                                absent -> new ArrayList<>()).add(instance))));
        blocks.values().removeIf(block -> block.size() < 2);
        blocks.forEach(this::mergeBlock);
    }

    /** The first mentions of the inner events that it speaks of, where these are known elsewhere, too. */
    private List<String> contents(EventInstance instance) {
        return instance.mentions().stream().flatMap(mention -> mention.roles().stream())
                .filter(role -> role.filler() instanceof Filler.OfEvent)
                .map(role -> byMention.get(new EventRef(instance.ref().document(),
                        ((Filler.OfEvent) role.filler()).event())))
                .filter(inner -> inner != null && inner.root().documents().size() > 1)
                .map(inner -> inner.root().ref().document() + " " + inner.root().ref().event()).distinct().toList();
    }

    /** "The minister's approval", after the article told what he approved. */
    private void inDocument() {
        Map<DocumentId, List<EventInstance>> byDocument = instances.stream()
                .collect(Collectors.groupingBy(instance -> instance.ref().document(), TreeMap::new, Collectors.toList()));
        byDocument.values().forEach(told -> told.stream()
                .filter(instance -> instance.root() == instance && instance.documents().size() == 1)
                .filter(instance -> !rules.speech().contains(instance.type()) && instance.profile().isBare()
                        && !instance.profile().agents().isEmpty())
                .forEach(instance -> findOnly(instance, told).ifPresent(other ->
                        instance.unite(other, String.join(" ", instance.profile().agents()), EventRule.IN_DOCUMENT))));
    }

    private Optional<EventInstance> findOnly(EventInstance bare, List<EventInstance> told) {
        Set<EventInstance> same = told.stream().filter(other -> other.type().equals(bare.type()))
                .map(EventInstance::root).filter(root -> root != bare && !root.profile().isBare())
                .filter(root -> root.profile().agents().containsAll(bare.profile().agents()))
                .filter(root -> mayBeOne(bare, root, "")).collect(Collectors.toSet());
        return same.size() == 1 ? Optional.of(same.iterator().next()) : Optional.empty();
    }

    private Resolved name() {
        SortedMap<EventRef, List<EventInstance>> clusters = instances.stream()
                .collect(Collectors.groupingBy(instance -> instance.root().ref(), TreeMap::new, Collectors.toList()));
        Map<EventRef, CanonicalEvent> events = new HashMap<>();
        Map<String, List<EventInstance>> byIri = new TreeMap<>();
        clusters.values().forEach(members -> {
            EventRef first = members.stream().map(EventInstance::ref).min(Comparator.naturalOrder()).orElseThrow();
            // The mention that says most describes the event best.
            Event best = members.stream().sorted(Comparator.comparing(EventInstance::ref))
                    .flatMap(member -> member.mentions().stream())
                    .min(Comparator.comparingInt(mention -> -mention.roles().size())).orElseThrow();
            CanonicalEvent event = new CanonicalEvent(iris.event(first.document(), first.event().value()), best.type(),
                    best.label());
            byIri.put(event.iri(), members);
            members.forEach(member -> member.mentions().forEach(mention ->
                    events.put(new EventRef(member.ref().document(), mention.id()), event)));
        });
        return new Resolved(events, byIri, comparisons);
    }
}
