package dateline.graph.facts;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import java.util.Collection;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The facts of many documents, each once, in the order of their ids. They may be asked for as often as needed, and need
 * not be in memory together.
 */
public interface Corpus extends Iterable<DocumentFacts> {

    /** @throws IllegalArgumentException if there is no such document */
    DocumentFacts get(DocumentId document);

    /** The facts one after another. */
    default Stream<DocumentFacts> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** Facts that are in memory. */
    static Corpus of(Collection<DocumentFacts> facts) {
        SortedMap<DocumentId, DocumentFacts> byId = new TreeMap<>();
        facts.forEach(each -> byId.put(each.document().id(), each));
        return new Corpus() {
            @Override
            public DocumentFacts get(DocumentId document) {
                DocumentFacts found = byId.get(document);
                if (found == null) {
                    throw new IllegalArgumentException("no facts of document " + document);
                }
                return found;
            }

            @Override
            public Iterator<DocumentFacts> iterator() {
                return byId.values().iterator();
            }
        };
    }
}
