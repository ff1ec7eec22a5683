package dateline.graph.derive;

import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Who is independent of whom: articles that copy one text count as one, that of the first of them. */
final class Outlets {

    private final NearDuplicates texts = new NearDuplicates();
    private final List<Node> outlets = new ArrayList<>();

    /**
     * Returns the outlet that the article counts for.
     *
     * @param article the next in the order of the documents' ids
     */
    Node add(ArticleGraph article) {
        int first = texts.add(text(article));
        outlets.add(first == outlets.size() ? article.outlet() : outlets.get(first));
        return outlets.getLast();
    }

    private static String text(ArticleGraph article) {
        return article.graph().find(article.name(), Terms.IS_STRING, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional().orElse(article.name().getURI());
    }
}
