package dateline.extractor.json;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.EventId;
import java.util.Optional;

/** Names that facts have outside the extractor; they are written beside the facts and ignored on reading. */
public interface FactNames {

    /** The entity's IRI in the graph. */
    Optional<String> findIri(DocumentId document, EntityId entity);

    /** The event's IRI in the graph. */
    Optional<String> findIri(DocumentId document, EventId event);

    /** The PLOVER class, in capitals, of an event as it is presented; none for what PLOVER does not code. */
    Optional<String> findPlover(DocumentId document, EventId event);

    /** The class under which entities of a finer one are exchanged: Organization for a Company. */
    String broadType(String type);

    /** Nothing is named. */
    static FactNames none() {
        return new FactNames() {
            @Override
            public Optional<String> findIri(DocumentId document, EntityId entity) {
                return Optional.empty();
            }

            @Override
            public Optional<String> findIri(DocumentId document, EventId event) {
                return Optional.empty();
            }

            @Override
            public Optional<String> findPlover(DocumentId document, EventId event) {
                return Optional.empty();
            }

            @Override
            public String broadType(String type) {
                return type;
            }
        };
    }
}
