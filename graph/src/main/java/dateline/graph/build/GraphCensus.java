package dateline.graph.build;

import dateline.graph.Iris;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ClaimNode;
import dateline.graph.store.GraphCounts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts what the graphs of all articles hold together; what is in several of them counts once. */
final class GraphCensus {

    private GraphCensus() {
    }

    static GraphCounts count(List<ArticleGraph> articles, Iris iris) {
        Set<Node> entities = new HashSet<>();
        Set<Node> events = new HashSet<>();
        Set<Triple> relations = new HashSet<>();
        int claims = 0;
        for (ArticleGraph article : articles) {
            article.named().stream().filter(node -> node.getURI().startsWith(iris.entity(""))).forEach(entities::add);
            claims += article.claims().size();
            for (ClaimNode claim : article.claims()) {
                claim.event().ifPresentOrElse(events::add,
                        () -> claim.edges().forEach(edge -> relations.add(edge.triple())));
            }
        }
        return new GraphCounts(articles.size(), entities.size(), events.size(), relations.size(), claims);
    }
}
