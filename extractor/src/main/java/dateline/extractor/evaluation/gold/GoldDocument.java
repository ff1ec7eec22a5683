package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.GoldAttribution;
import dateline.extractor.model.Document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person found in a document. A part that is absent was not annotated; one that is empty was, and holds nothing.
 *
 * @param line where it stands in its file, counted from 1
 */
record GoldDocument(int line, Document document, Optional<List<GoldEntity>> entities, Optional<List<GoldEvent>> events,
                    Optional<List<GoldRelation>> relations, Optional<List<GoldAttribution>> attributions) {

    GoldDocument {
        Objects.requireNonNull(document, "document");
        entities = entities.map(List::copyOf);
        events = events.map(List::copyOf);
        relations = relations.map(List::copyOf);
        attributions = attributions.map(List::copyOf);
    }
}
