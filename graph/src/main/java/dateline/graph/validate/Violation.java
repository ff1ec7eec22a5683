package dateline.graph.validate;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * One result of SHACL.
 *
 * @param property absent where the node as a whole is wrong
 * @param value    absent where something is missing
 */
record Violation(Node node, Optional<Node> property, Optional<Node> value, String reason) {

    private static final int SHOWN = 80;

    static Violation of(ReportEntry entry) {
        return new Violation(entry.focusNode(),
                entry.resultPath() instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty(),
                Optional.ofNullable(entry.value()), entry.message());
    }

    Issue toIssue(DocumentId document) {
        return new Issue.ShapeViolation(document, show(node), property.map(Violation::show).orElse(""),
                value.map(Violation::show).orElse(""), reason);
    }

    private static String show(Node node) {
        String text = node.isURI() ? node.getURI() : FmtUtils.stringForNode(node);
        return text.length() > SHOWN && !node.isURI() ? text.substring(0, SHOWN) + "..." : text;
    }
}
