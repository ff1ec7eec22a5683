package dateline.graph.map;

import static dateline.graph.Terms.iri;

import dateline.extractor.model.Attribution;
import dateline.graph.Terms;
import java.util.List;
import org.apache.jena.graph.Node;

/** Who says or thinks what. */
final class AttributionMapper {

    private final GraphWriter out;

    AttributionMapper(GraphWriter out) {
        this.out = out;
    }

    void map(List<Attribution> attributions) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Node node = iri(out.iris().attribution(out.document().id(), i + 1));
            out.add(node, Terms.TYPE, Terms.ATTRIBUTION);
            out.add(node, Terms.ARTICLE, out.article());
            out.addClaimant(node, attribution.claimant());
            attribution.source().ifPresent(source -> out.addWords(node, Terms.SOURCE_TEXT, source));
            attribution.cue().ifPresent(cue -> out.addWords(node, Terms.CUE, cue));
            out.addWords(node, Terms.CONTENT_TEXT, attribution.content());
            out.addPlace(node, attribution.source().map(attribution.content()::cover).orElse(attribution.content()));
        }
    }
}
