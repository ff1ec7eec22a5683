package dateline.graph.build;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.graph.Digest;
import dateline.graph.facts.FactsStore;
import dateline.graph.facts.StoredFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts on disk. */
record Known(SortedMap<DocumentId, StoredFacts.Intact> intact, List<StoredFacts.Damaged> damaged) {

    static Known of(FactsStore store) {
        SortedMap<DocumentId, StoredFacts.Intact> intact = new TreeMap<>();
        List<StoredFacts.Damaged> damaged = new ArrayList<>();
        for (StoredFacts stored : store.list()) {
            switch (stored) {
                case StoredFacts.Intact it -> intact.put(it.document(), it);
                case StoredFacts.Damaged it -> damaged.add(it);
            }
        }
        return new Known(intact, damaged);
    }

    /** Whether the facts are those that this extractor would find in the document. */
    boolean holds(Document document, String extractor) {
        StoredFacts.Intact stored = intact.get(document.id());
        return stored != null && stored.extractor().equals(extractor)
                && stored.content().equals(FactsStore.contentDigest(document));
    }

    /** Changes when any facts do. */
    Digest digest() {
        Digest digest = new Digest();
        intact.values().forEach(stored -> digest.add(stored.document().value()).add(stored.facts()));
        return digest;
    }

    List<Issue> issues() {
        return damaged.stream().<Issue>map(it -> new Issue.DamagedFacts(it.file().toString(), it.reason())).toList();
    }
}
