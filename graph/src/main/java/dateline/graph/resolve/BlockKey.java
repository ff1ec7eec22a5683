package dateline.graph.resolve;

import java.util.Comparator;

/**
 * Events that share one may be the same.
 *
 * @param type   class of the event
 * @param shared what they have in common, the agent before the other participant
 */
record BlockKey(EventRule rule, String type, String shared) implements Comparable<BlockKey> {

    private static final Comparator<BlockKey> ORDER = Comparator.comparing(BlockKey::rule)
            .thenComparing(BlockKey::type).thenComparing(BlockKey::shared);

    @Override
    public int compareTo(BlockKey other) {
        return ORDER.compare(this, other);
    }
}
