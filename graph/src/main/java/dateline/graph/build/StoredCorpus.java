package dateline.graph.build;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.wikidata.WikidataLinker;
import dateline.extractor.wikidata.WikidataStore;
import dateline.graph.facts.Corpus;
import dateline.graph.facts.FactsStore;
import dateline.graph.facts.StoredFacts;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The facts that a data directory keeps, read from the disk each time. */
public final class StoredCorpus implements Corpus {

    /** How many documents are read at once, by all threads together. */
    static final int CHUNK = 64;

    private final FactsStore store;
    private final SortedMap<DocumentId, StoredFacts.Intact> stored;
    private final UnaryOperator<DocumentFacts> links;
    private final Workers workers;

    /** @param links brings the links of a document's entities up to date */
    StoredCorpus(FactsStore store, SortedMap<DocumentId, StoredFacts.Intact> stored,
                 UnaryOperator<DocumentFacts> links, Workers workers) {
        this.store = store;
        this.stored = stored;
        this.links = links;
        this.workers = workers;
    }

    /**
     * As they were extracted.
     *
     * @param data a data directory; its graph need not be open
     */
    public static StoredCorpus asExtracted(Path data) {
        return of(data, UnaryOperator.identity());
    }

    /** As they are in the graph: with links as Wikidata answered. */
    public static StoredCorpus asLinked(Path data) {
        return of(data, WikidataLinker.offline(WikidataStore.open(GraphBuilder.answersFile(data)))::apply);
    }

    private static StoredCorpus of(Path data, UnaryOperator<DocumentFacts> links) {
        FactsStore store = new FactsStore(data.resolve("facts"));
        return new StoredCorpus(store, Known.of(store).intact(), links, new Workers(1));
    }

    @Override
    public DocumentFacts get(DocumentId document) {
        StoredFacts.Intact found = stored.get(document);
        if (found == null) {
            throw new IllegalArgumentException("no facts of document " + document);
        }
        return parse(found);
    }

    /** @throws dateline.extractor.json.FactsFormatException while reading, if an older version wrote another form */
    @Override
    public Iterator<DocumentFacts> iterator() {
        return chunks().flatMap(List::stream).iterator();
    }

    /** The same, some at once. */
    Stream<List<DocumentFacts>> chunks() {
        List<StoredFacts.Intact> all = List.copyOf(stored.values());
        return Stream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .map(from -> workers.map(all.subList(from, Math.min(all.size(), from + CHUNK)), this::parse));
    }

    private DocumentFacts parse(StoredFacts.Intact one) {
        return links.apply(store.parse(one));
    }
}
