package dateline.server.reconcile;

import dateline.graph.Terms;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.util.StringUtil;

/** A small page on an entity, to be shown within another. */
final class Preview {

    /** In pixels, as the manifest says. */
    static final int WIDTH = 420;
    static final int HEIGHT = 160;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body style="font: 14px sans-serif; margin: 8px">
            <h1 style="font-size: 16px; margin: 0"><a href="%2$s" target="_blank" rel="noopener">%1$s</a></h1>
            <p style="margin: 4px 0">%3$s</p>
            <p style="margin: 4px 0">%4$s</p>
            <p style="margin: 4px 0; color: #666">%5$s</p>
            </body>
            </html>
            """;

    private final DatasetGraph dataset;
    private final Node entity;

    private Preview(DatasetGraph dataset, Node entity) {
        this.dataset = dataset;
        this.entity = entity;
    }

    /**
     * Nothing when the graph does not hold it; to be called within a transaction.
     *
     * @param address where more of it is
     */
    static Optional<String> of(Node entity, String address, DatasetGraph dataset) {
        Preview preview = new Preview(dataset, entity);
        return preview.texts(Terms.PREF_LABEL).stream().findFirst().map(label -> PAGE.formatted(escaped(label),
                escaped(address), escaped(String.join(", ", preview.types())),
                escaped(String.join(" ", preview.texts(Terms.DESCRIPTION))),
                escaped(String.join(", ", preview.texts(Terms.ALT_LABEL)))));
    }

    private static String escaped(String text) {
        return StringUtil.sanitizeXmlString(text);
    }

    private List<String> texts(Node property) {
        TreeSet<String> texts = new TreeSet<>();
        dataset.find(Node.ANY, entity, property, Node.ANY)
                .forEachRemaining(quad -> texts.add(quad.getObject().getLiteralLexicalForm()));
        return List.copyOf(texts);
    }

    private List<String> types() {
        TreeSet<String> types = new TreeSet<>();
        dataset.find(Node.ANY, entity, Terms.TYPE, Node.ANY).forEachRemaining(quad -> {
            String type = quad.getObject().getURI();
            if (type.startsWith(Terms.DL)) {
                types.add(type.substring(Terms.DL.length()));
            }
        });
        return List.copyOf(types);
    }
}
