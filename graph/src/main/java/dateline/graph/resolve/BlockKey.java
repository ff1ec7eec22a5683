package dateline.graph.resolve;

import java.util.Comparator;

/**
 * Events that share one may be the same.
 *
 * @param rank        how much it says to share the participant: what is dealt with before where it takes place
 * @param type        class of the event
 * @param agent       IRI, or empty where the class has no agent
 * @param participant IRI, with the class of the inner event where the role is filled by one
 */
record BlockKey(int rank, String type, String agent, String participant) implements Comparable<BlockKey> {

    private static final Comparator<BlockKey> ORDER = Comparator.comparingInt(BlockKey::rank)
            .thenComparing(BlockKey::type).thenComparing(BlockKey::agent).thenComparing(BlockKey::participant);

    @Override
    public int compareTo(BlockKey other) {
        return ORDER.compare(this, other);
    }
}
