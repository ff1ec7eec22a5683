package dateline.graph.build;

import dateline.graph.Iris;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ClaimNode;
import dateline.graph.store.GraphCounts;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts what the graphs of all articles hold together; what is in several of them counts once. */
final class GraphCensus {

    private final String entityBase;
    private final Set<Node> entities = new HashSet<>();
    private final Set<Node> events = new HashSet<>();
    private final Set<Triple> relations = new HashSet<>();
    private int articles;
    private int claims;

    GraphCensus(Iris iris) {
        this.entityBase = iris.entity("");
    }

    void add(ArticleGraph article) {
        articles++;
        claims += article.claims().size();
        article.named().stream().filter(node -> node.getURI().startsWith(entityBase)).forEach(entities::add);
        for (ClaimNode claim : article.claims()) {
            claim.event().ifPresentOrElse(events::add,
                    () -> claim.edges().forEach(edge -> relations.add(edge.triple())));
        }
    }

    GraphCounts counts() {
        return new GraphCounts(articles, entities.size(), events.size(), relations.size(), claims);
    }
}
