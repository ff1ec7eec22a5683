package dateline.server;

import dateline.graph.Terms;
import dateline.graph.ontology.Ontology;
import dateline.graph.store.GraphCounts;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreState;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.system.Txn;

/** The three articles of {@code news.trig}, in a real store on disk. */
final class InventedNews {

    private InventedNews() {
    }

    /** Makes the store as a build does, text index included, and closes it. */
    static void writeTo(Path data) {
        write(data, RDFParser.source("dateline/server/news.trig"));
    }

    /** A store without a single article. */
    static void writeNothingTo(Path data) {
        write(data, RDFParser.fromString("", Lang.TRIG));
    }

    static void write(Path data, RDFParserBuilder source) {
        try (GraphStore store = GraphStore.openToWrite(data, true)) {
            Txn.executeWrite(store.dataset(), () -> {
                GraphUtil.addInto(store.dataset().getGraph(Terms.ONTOLOGY), Ontology.load());
                source.parse(store.dataset());
            });
        }
        new StoreState(StoreState.FORMAT, true, "", "invented", GraphCounts.none(), Collections.emptySortedMap()).save(data);
    }
}
