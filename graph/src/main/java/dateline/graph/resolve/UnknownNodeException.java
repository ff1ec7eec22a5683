package dateline.graph.resolve;

import java.util.List;

/** No document speaks of what was asked for; the message suggests what is like it. */
public final class UnknownNodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownNodeException(String asked, List<String> similar) {
        super("'" + asked + "' is no entity, office or event of this graph; "
                + (similar.isEmpty() ? "it is empty" : "did you mean " + String.join(", ", similar) + "?"));
    }
}
