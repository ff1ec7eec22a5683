package dateline.extractor.model;

import java.util.List;
import java.util.Objects;

/**
 * Everything that was understood of one document: what crosses from the extractor to the graph, and from a worker of a
 * cluster to its driver. A pure function of the document.
 */
public record DocumentFacts(Document document, List<Entity> entities, List<Event> events, List<Relation> relations,
                            List<Attribution> attributions, List<Issue> issues) {

    public DocumentFacts {
        Objects.requireNonNull(document, "document");
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        attributions = List.copyOf(attributions);
        issues = List.copyOf(issues);
    }

    /** The same without the relations that no sentence says. */
    public DocumentFacts withoutImplied() {
        List<Relation> said = relations.stream().filter(relation -> relation.basis() instanceof Basis.Said).toList();
        return new DocumentFacts(document, entities, events, said, attributions, issues);
    }
}
