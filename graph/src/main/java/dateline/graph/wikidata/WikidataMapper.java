package dateline.graph.wikidata;

import static dateline.graph.Terms.iri;

import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.wikidata.WikidataItem;
import dateline.extractor.wikidata.WikidataStore;
import dateline.graph.Terms;
import dateline.graph.map.Values;
import dateline.graph.resolve.CanonicalEntity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Entities that are linked, and what is known of them from Wikidata: description, place, classes, as it answered; without an
 * answer the description that the knowledge base has.
 */
public final class WikidataMapper {

    private final WikidataStore answers;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private WikidataMapper(WikidataStore answers) {
        this.answers = answers;
    }

    /** Empty where nothing is known. */
    public static Graph map(Collection<CanonicalEntity> entities, WikidataStore answers) {
        WikidataMapper mapper = new WikidataMapper(answers);
        entities.forEach(mapper::map);
        return mapper.graph;
    }

    private void map(CanonicalEntity entity) {
        Node node = iri(entity.iri());
        Optional<WikidataItem> answer = entity.knowledgeBaseId().flatMap(KnowledgeBaseId::wikidata)
                .flatMap(answers::findItem);
        answer.flatMap(WikidataItem::description).or(entity::description)
                .ifPresent(words -> add(node, Terms.DESCRIPTION, Values.english(words)));
        answer.ifPresent(item -> map(node, item));
    }

    private void map(Node node, WikidataItem item) {
        item.place().ifPresent(place -> {
            add(node, Terms.LATITUDE, Values.decimal(BigDecimal.valueOf(place.latitude())));
            add(node, Terms.LONGITUDE, Values.decimal(BigDecimal.valueOf(place.longitude())));
        });
        item.types().forEach(type -> {
            add(node, Terms.INSTANCE_OF, wikidata(type));
            answers.findItem(type).ifPresent(this::mapClass);
        });
    }

    private void mapClass(WikidataItem type) {
        Node node = wikidata(type.id());
        type.label().ifPresent(label -> add(node, Terms.LABEL, Values.english(label)));
        type.superclasses().forEach(above -> add(node, Terms.SUB_CLASS_OF, wikidata(above)));
    }

    private static Node wikidata(String item) {
        return iri(Terms.WIKIDATA + item);
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
