package dateline.extractor.json;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import java.util.Optional;

/** Names that facts have outside the extractor; they are written beside the facts and ignored on reading. */
public interface FactNames {

    /** The entity's IRI in the graph. */
    Optional<String> findIri(DocumentId document, EntityId entity);

    /** The PLOVER class, in capitals, of an event class of the ontology. */
    Optional<String> findPlover(String eventClass);

    /** Nothing is named. */
    static FactNames none() {
        return new FactNames() {
            @Override
            public Optional<String> findIri(DocumentId document, EntityId entity) {
                return Optional.empty();
            }

            @Override
            public Optional<String> findPlover(String eventClass) {
                return Optional.empty();
            }
        };
    }
}
