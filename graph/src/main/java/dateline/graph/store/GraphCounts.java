package dateline.graph.store;

/** How much a graph holds. */
public record GraphCounts(int documents, int entities, int events, int relations, int claims) {

    public static GraphCounts none() {
        return new GraphCounts(0, 0, 0, 0, 0);
    }
}
