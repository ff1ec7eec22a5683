package dateline.graph.resolve;

import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins those of a few events that nothing tells apart, and remembers why the others are apart. For one thread. */
final class EventMerger {

    /** How many of the events in a block one is compared with, those nearest in time. */
    private static final int MAX_COMPARED = 20;
    /** How many events that were compared in vain are remembered. */
    private static final int MAX_REFUSALS = 5;
    /**
     * The definite ones first, so that a vague one joins what is there instead of bridging what contradicts; in the order
     * of time, so that only what is near in time need be compared.
     */
    private static final Comparator<EventInstance> ORDER =
            Comparator.<EventInstance, Boolean>comparing(instance -> instance.own().isVague())
                    .thenComparing(instance -> instance.own().firstDay()).thenComparing(EventInstance::ref);

    private final World world;
    private final Vocabulary vocabulary;
    private long comparisons;

    EventMerger(World world, Vocabulary vocabulary) {
        this.world = world;
        this.vocabulary = vocabulary;
    }

    /** How often two events were compared so far. */
    long comparisons() {
        return comparisons;
    }

    /** @param block the events that share the key */
    void merge(BlockKey key, List<EventInstance> block) {
        List<EventInstance> roots = new ArrayList<>();
        block.stream().sorted(ORDER).forEach(instance -> {
            List<EventInstance> near = roots.subList(Math.max(0, roots.size() - MAX_COMPARED), roots.size());
            Optional<EventInstance> same = (instance.own().isDated() ? near.reversed() : near).stream()
                    .filter(root -> mayBeOne(instance, root, key.shared())).findFirst();
            same.ifPresentOrElse(root -> instance.unite(root, key.shared(), key.rule(), world),
                    () -> roots.add(instance));
        });
    }

    /** @param shared what speaks for it */
    private boolean mayBeOne(EventInstance one, EventInstance other, String shared) {
        Optional<String> against = findObjection(one, other);
        against.filter(reason -> one.refusals().size() < MAX_REFUSALS).ifPresent(reason -> {
            EventEvidence refusal = new EventEvidence(one.ref(), other.ref(), shared, reason);
            one.refusals().add(refusal);
            if (other.refusals().size() < MAX_REFUSALS) {
                other.refusals().add(refusal);
            }
        });
        return against.isEmpty();
    }

    /** What speaks against their being one, for people; nothing when nothing does, or when they are one already. */
    Optional<String> findObjection(EventInstance one, EventInstance other) {
        EventInstance a = one.root();
        EventInstance b = other.root();
        if (a == b) {
            return Optional.empty();
        }
        comparisons++;
        return kinds(a, b).or(() -> a.profile().findContradiction(b.profile(), world));
    }

    /** An invasion is an attack; a siege is one, too, but no invasion. */
    private Optional<String> kinds(EventInstance a, EventInstance b) {
        return a.types().equals(b.types()) || isOneLine(a.types(), b.types()) ? Optional.empty()
                : Optional.of("of different classes");
    }

    private boolean isOneLine(Set<String> types, Set<String> others) {
        return types.stream().allMatch(type -> others.stream().allMatch(other ->
                vocabulary.eventAncestors(type).contains(other) || vocabulary.eventAncestors(other).contains(type)));
    }
}
