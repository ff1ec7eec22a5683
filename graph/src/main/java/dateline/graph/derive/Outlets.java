package dateline.graph.derive;

import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Who is independent of whom: articles that copy one text count as one, that of the first of them. */
final class Outlets {

    private final Map<Node, Node> byArticle = new HashMap<>();

    Outlets(List<ArticleGraph> articles) {
        List<ArticleGraph> sorted = articles.stream().sorted(Comparator.comparing(ArticleGraph::document)).toList();
        NearDuplicates texts = new NearDuplicates();
        List<Node> outlets = new ArrayList<>();
        for (ArticleGraph article : sorted) {
            int first = texts.add(text(article));
            outlets.add(first == outlets.size() ? article.outlet() : outlets.get(first));
            byArticle.put(article.name(), outlets.getLast());
        }
    }

    Node outlet(ArticleGraph article) {
        return byArticle.get(article.name());
    }

    private static String text(ArticleGraph article) {
        return article.graph().find(article.name(), Terms.IS_STRING, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional().orElse(article.name().getURI());
    }
}
