package dateline.graph.resolve;

import dateline.extractor.model.DocumentFacts;
import dateline.graph.Iris;
import dateline.graph.ontology.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The stage: from the facts of all documents to what is the same in them. */
public final class Resolver {

    private final EntityResolver entities;
    private final EventResolver events;

    public Resolver(Vocabulary vocabulary, Iris iris) {
        this.entities = new EntityResolver(vocabulary, iris);
        this.events = new EventResolver(vocabulary, iris);
    }

    /** @param corpus in any order; each document once */
    public Resolution resolve(Collection<DocumentFacts> corpus) {
        List<DocumentFacts> sorted =
                corpus.stream().sorted(Comparator.comparing(facts -> facts.document().id())).toList();
        Resolution withEntities = entities.resolve(sorted);
        return withEntities.withEvents(events.resolve(sorted, withEntities));
    }
}
