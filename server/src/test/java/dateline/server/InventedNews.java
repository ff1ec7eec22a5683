package dateline.server;

import dateline.graph.store.GraphCounts;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreState;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** The three articles of {@code news.trig}, in a real store on disk. */
final class InventedNews {

    private InventedNews() {
    }

    /** Makes the store as a build does, text index included, and closes it. */
    static void writeTo(Path data) {
        try (GraphStore store = GraphStore.openToWrite(data, true)) {
            Txn.executeWrite(store.dataset(), () -> RDFDataMgr.read(store.dataset(), "dateline/server/news.trig"));
        }
        new StoreState(StoreState.FORMAT, true, "invented", GraphCounts.none(), Collections.emptySortedMap()).save(data);
    }
}
