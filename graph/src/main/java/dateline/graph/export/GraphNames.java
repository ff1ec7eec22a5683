package dateline.graph.export;

import dateline.extractor.json.FactNames;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Event;
import dateline.extractor.model.EventId;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.ontology.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;

/**
 * The names that a graph has for the facts of one document: those of its entities stand at their mentions, those of its
 * events at the claims about them. What validation kept out has none.
 */
final class GraphNames implements FactNames {

    private final Vocabulary vocabulary;
    private final Map<EntityId, String> entities = new HashMap<>();
    private final Map<EventId, String> events = new HashMap<>();
    private final Map<EventId, String> plover;

    GraphNames(DocumentFacts facts, Graph article, Iris iris, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.plover = vocabulary.codeInPlover(facts.events());
        DocumentId document = facts.document().id();
        for (Entity entity : facts.entities()) {
            entity.mentions().stream().map(mention -> Iris.mention(iris.article(document), mention.span()))
                    .flatMap(mention -> find(article, mention, Terms.IDENT_REF).stream()).findFirst()
                    .ifPresent(name -> entities.put(entity.id(), name));
        }
        List<Event> told = facts.events();
        for (int i = 0; i < told.size(); i++) {
            EventId event = told.get(i).id();
            find(article, iris.claim(document, i + 1), Terms.EVENT).ifPresent(name -> events.put(event, name));
        }
    }

    private static Optional<String> find(Graph graph, String subject, Node property) {
        return G.listSP(graph, Terms.iri(subject), property).stream().map(Node::getURI).min(Comparator.naturalOrder());
    }

    @Override
    public Optional<String> findIri(DocumentId document, EntityId entity) {
        return Optional.ofNullable(entities.get(entity));
    }

    @Override
    public Optional<String> findIri(DocumentId document, EventId event) {
        return Optional.ofNullable(events.get(event));
    }

    @Override
    public Optional<String> findPlover(DocumentId document, EventId event) {
        return Optional.ofNullable(plover.get(event));
    }

    @Override
    public String broadType(String type) {
        return vocabulary.broadType(type);
    }
}
