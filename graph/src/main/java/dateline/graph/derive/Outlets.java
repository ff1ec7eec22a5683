package dateline.graph.derive;

import dateline.graph.Digest;
import dateline.graph.Terms;
import dateline.graph.map.ArticleGraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Who is independent of whom: articles with the same text count as one, that of the first of them. */
final class Outlets {

    private final Map<Node, Node> byArticle = new HashMap<>();

    Outlets(List<ArticleGraph> articles) {
        Map<String, Node> byText = new HashMap<>();
        articles.stream().sorted(Comparator.comparing(ArticleGraph::document)).forEach(article ->
                byArticle.put(article.name(), byText.computeIfAbsent(text(article), text -> article.outlet())));
    }

    Node outlet(ArticleGraph article) {
        return byArticle.get(article.name());
    }

    private static String text(ArticleGraph article) {
        Graph graph = article.graph();
        return graph.find(article.name(), Terms.IS_STRING, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .map(text -> new Digest().add(text.replaceAll("\\s+", " ").strip()).hex())
                .orElse(article.name().getURI());
    }
}
