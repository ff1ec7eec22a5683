package dateline.graph.validate;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.graph.map.ArticleGraph;
import dateline.graph.ontology.Ontology;
import dateline.graph.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The stage: keeps out of an article's graph what violates a shape. A wrong value of a property goes alone; where
 * something needed is then missing, the node goes, and with it what hangs on it. Safe to use from many threads.
 */
public final class Validator {

    private final Shapes shapes;
    private final Graph classes;

    public Validator(Vocabulary vocabulary) {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, Ontology.loadShapes());
        GraphUtil.addInto(all, EventShapes.of(vocabulary));
        this.shapes = Shapes.parse(all);
        this.classes = Ontology.classes(vocabulary);
    }

    /** What is left of an article, and why the rest is not. */
    public record Validated(ArticleGraph article, List<Issue> issues) {
        public Validated {
            issues = List.copyOf(issues);
        }
    }

    /** The article itself when nothing violates a shape. */
    public Validated validate(ArticleGraph article) {
        List<Violation> violations = violations(article.graph());
        if (violations.isEmpty()) {
            return new Validated(article, List.of());
        }
        Pruning pruning = new Pruning(article);
        List<Issue> issues = new ArrayList<>();
        while (!violations.isEmpty()) {
            for (Violation violation : violations) {
                pruning.remove(violation);
                issues.add(violation.toIssue(article.document()));
            }
            violations = violations(pruning.graph());
        }
        return new Validated(pruning.article(), issues);
    }

    /** What violates a shape in a graph that is not an article's; nothing is taken out. */
    public List<Issue> check(DocumentId name, Graph graph) {
        return violations(graph).stream().map(violation -> violation.toIssue(name)).toList();
    }

    private List<Violation> violations(Graph graph) {
        Graph data = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(data, graph);
        GraphUtil.addInto(data, classes);
        return ShaclValidator.get().validate(shapes, data).getEntries().stream().map(Violation::of).distinct()
                .sorted(Comparator.comparing(Violation::toString)).toList();
    }
}
