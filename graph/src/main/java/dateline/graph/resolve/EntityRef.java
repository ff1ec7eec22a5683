package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EntityId;
import java.util.Comparator;

/** An entity of a document. */
public record EntityRef(DocumentId document, EntityId entity) implements Comparable<EntityRef> {

    private static final Comparator<EntityRef> ORDER =
            Comparator.comparing(EntityRef::document).thenComparing(EntityRef::entity);

    @Override
    public int compareTo(EntityRef other) {
        return ORDER.compare(this, other);
    }
}
