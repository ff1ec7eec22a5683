package dateline.graph.map;

import static dateline.graph.Terms.iri;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** The stage: from the facts of a document and what they stand for to the named graph of the article. */
public final class ArticleMapper {

    private final Vocabulary vocabulary;
    private final Iris iris;
    private final Node run;
    private final Node program;
    private final String version;

    /** @param version of the program, for the provenance */
    public ArticleMapper(Vocabulary vocabulary, Iris iris, String version) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.run = iri(iris.run(version));
        this.program = iri(iris.program(version));
        this.version = version;
    }

    /** @param resolution of a corpus that holds the document */
    public ArticleGraph map(DocumentFacts facts, Resolution resolution) {
        Document document = facts.document();
        GraphWriter out = new GraphWriter(document, iris, resolution);
        Node outlet = article(document, resolution, out);
        new EntityMapper(out).map(facts.entities());
        new AttributionMapper(out).map(facts.attributions());
        List<ClaimNode> claims = new ArrayList<>(new EventMapper(out, vocabulary).map(facts.events()));
        claims.addAll(new RelationMapper(out).map(facts.relations(), facts.events().size()));
        return new ArticleGraph(document.id(), out.article(), outlet, out.graph(), claims);
    }

    /** Returns the outlet. */
    private Node article(Document document, Resolution resolution, GraphWriter out) {
        Node article = out.article();
        out.add(article, Terms.TYPE, Terms.NEWS_ARTICLE);
        out.add(article, Terms.TYPE, Terms.CONTEXT);
        out.add(article, Terms.IDENTIFIER, Values.text(document.id().value()));
        document.title().ifPresent(title -> out.add(article, Terms.HEADLINE, Values.english(title)));
        document.published().ifPresent(day -> out.add(article, Terms.DATE_PUBLISHED, Values.date(day)));
        document.url().filter(GraphWriter::isIri).ifPresent(url -> out.add(article, Terms.URL, iri(url)));
        out.add(article, Terms.SOURCE, Values.text(document.source()));
        out.add(article, Terms.IS_STRING, Values.text(document.text()));
        out.add(article, Terms.BEGIN, Values.integer(0));
        out.add(article, Terms.END, Values.integer(document.text().length()));
        out.add(article, Terms.GENERATED_BY, run);
        provenance(out);
        return document.publisher().map(resolution::getPublisher).map(publisher -> {
            Node node = out.describe(publisher);
            out.add(article, Terms.PUBLISHER, node);
            return node;
        }).orElse(article);
    }

    /** What read the articles. Not when: the same articles give the same graph. */
    private void provenance(GraphWriter out) {
        out.add(run, Terms.TYPE, Terms.ACTIVITY);
        out.add(run, Terms.LABEL, Values.english("Dateline " + version + " reads articles"));
        out.add(run, Terms.ASSOCIATED_WITH, program);
        out.add(program, Terms.TYPE, Terms.SOFTWARE_AGENT);
        out.add(program, Terms.LABEL, Values.english("Dateline " + version));
        out.add(program, Terms.SOFTWARE_VERSION, Values.text(version));
    }
}
