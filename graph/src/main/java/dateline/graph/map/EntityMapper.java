package dateline.graph.map;

import static dateline.graph.Terms.iri;

import dateline.extractor.model.Entity;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import dateline.graph.Terms;
import dateline.graph.resolve.CanonicalEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Entities and their mentions. */
final class EntityMapper {

    private final GraphWriter out;

    EntityMapper(GraphWriter out) {
        this.out = out;
    }

    void map(List<Entity> entities) {
        for (Entity entity : entities) {
            CanonicalEntity canonical = out.entity(entity.id());
            var node = out.describe(canonical);
            if (!entity.isUnnamed()) {
                addName(canonical, entity.label());
            }
            entity.link().listOthers().stream().filter(other -> !canonical.knowledgeBaseId().equals(Optional.of(other)))
                    .forEach(other -> out.suggest(node, other));
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    out.words(mention.span()).ifPresent(words -> addName(canonical, words));
                }
                var place = out.addPassage(mention.span());
                out.add(place, Terms.REFERENCE_CONTEXT, out.article());
                out.add(place, Terms.IDENT_REF, node);
                out.add(place, Terms.MENTION_KIND, Values.text(mention.kind().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private void addName(CanonicalEntity entity, String name) {
        String oneLine = name.replaceAll("\\s+", " ").strip();
        if (!oneLine.equals(entity.label())) {
            out.add(iri(entity.iri()), Terms.ALT_LABEL, Values.english(oneLine));
        }
    }
}
