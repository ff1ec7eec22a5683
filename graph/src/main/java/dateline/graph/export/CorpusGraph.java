package dateline.graph.export;

import dateline.extractor.json.FactNames;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import dateline.extractor.model.Issue;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.derive.Deriver;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ArticleMapper;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.CanonicalEntity;
import dateline.graph.resolve.CanonicalEvent;
import dateline.graph.resolve.Resolution;
import dateline.graph.resolve.Resolver;
import dateline.graph.validate.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The graph of a few documents in memory, without a store: for extracting to a stream or over HTTP. Thread-safe. */
public final class CorpusGraph {

    private final Vocabulary vocabulary;
    private final Iris iris;
    private final Resolver resolver;
    private final ArticleMapper mapper;
    private final Validator validator;

    /** @param version of the program, for the provenance */
    public CorpusGraph(Vocabulary vocabulary, Iris iris, String version) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.resolver = new Resolver(vocabulary, iris);
        this.mapper = new ArticleMapper(vocabulary, iris, version);
        this.validator = new Validator(vocabulary);
    }

    /** The graphs of the articles and what is derived from them, without the ontology; and what was kept out. */
    public record Built(DatasetGraph dataset, List<Issue> issues) {
        public Built {
            issues = List.copyOf(issues);
        }
    }

    public Built build(Collection<DocumentFacts> corpus) {
        Resolution resolution = resolver.resolve(corpus);
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        List<ArticleGraph> articles = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (DocumentFacts facts : corpus) {
            Validator.Validated validated = validator.validate(mapper.map(facts, resolution));
            articles.add(validated.article());
            issues.addAll(validated.issues());
        }
        dataset.executeWrite(() -> {
            articles.forEach(article -> dataset.addGraph(article.name(), article.graph()));
            dataset.addGraph(Terms.DERIVED, Deriver.derive(articles, iris));
        });
        return new Built(dataset, issues);
    }

    /** What the entities and classes in these documents are called in the graph. */
    public FactNames names(Collection<DocumentFacts> corpus) {
        Resolution resolution = resolver.resolve(corpus);
        Map<DocumentId, Map<EventId, String>> plover = new HashMap<>();
        corpus.forEach(facts -> plover.put(facts.document().id(), vocabulary.codeInPlover(facts.events())));
        return new FactNames() {
            @Override
            public Optional<String> findIri(DocumentId document, EntityId entity) {
                return resolution.findEntity(document, entity).map(CanonicalEntity::iri);
            }

            @Override
            public Optional<String> findIri(DocumentId document, EventId event) {
                return resolution.findEvent(document, event).map(CanonicalEvent::iri);
            }

            @Override
            public Optional<String> findPlover(DocumentId document, EventId event) {
                return Optional.ofNullable(plover.get(document).get(event));
            }

            @Override
            public String broadType(String type) {
                return vocabulary.broadType(type);
            }
        };
    }
}
