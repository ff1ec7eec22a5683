package dateline.graph.resolve;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.EventId;
import java.util.Comparator;

/** An event mention of a document. */
public record EventRef(DocumentId document, EventId event) implements Comparable<EventRef> {

    private static final Comparator<EventRef> ORDER =
            Comparator.comparing(EventRef::document).thenComparing(EventRef::event);

    @Override
    public int compareTo(EventRef other) {
        return ORDER.compare(this, other);
    }
}
