package dateline.graph.build;

import dateline.extractor.model.DocumentId;
import java.util.List;

/** A document that is not in the graph; the message is one line that says which are. */
public final class UnknownDocumentException extends RuntimeException {

    private static final int SHOWN = 5;

    UnknownDocumentException(DocumentId document, List<DocumentId> known) {
        super("there is no document '" + document + "'; " + (known.isEmpty() ? "the graph holds none"
                : "the graph holds " + String.join(", ", known.stream().limit(SHOWN).map(Object::toString).toList())
                        + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more" : "")));
    }
}
