package dateline.graph.build;

import dateline.extractor.model.DocumentFacts;
import dateline.graph.map.ArticleGraph;
import dateline.graph.map.ArticleMapper;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Resolution;
import dateline.graph.validate.Validator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes the graphs of articles, some at a time, so that not all need be in memory. For one thread. */
final class ArticleWriter {

    private final ArticleMapper mapper;
    private final Resolution resolution;
    private final Vocabulary vocabulary;
    private final Workers workers;
    private final GraphUpdate update;
    private final GraphVersions versions;
    private final ReportDraft report;
    private final BuildReport.Clock clock;
    private Optional<Validator> validator = Optional.empty();

    ArticleWriter(ArticleMapper mapper, Resolution resolution, Vocabulary vocabulary, Workers workers,
                  GraphUpdate update, GraphVersions versions, ReportDraft report, BuildReport.Clock clock) {
        this.mapper = mapper;
        this.resolution = resolution;
        this.vocabulary = vocabulary;
        this.workers = workers;
        this.update = update;
        this.versions = versions;
        this.report = report;
        this.clock = clock;
    }

    /** An article, and whether its graph is on disk already. */
    private record Mapped(ArticleGraph article, boolean isKept) {
    }

    /** Returns the articles as they are on disk then, in the order of the documents. */
    List<ArticleGraph> write(List<DocumentFacts> documents) {
        clock.begin(Stage.MAP);
        List<ArticleGraph> articles = workers.map(documents, facts -> mapper.map(facts, resolution));
        List<String> digests = workers.map(articles, article -> versions.digest(TripleSource.of(article.graph())));
        List<Mapped> mapped = IntStream.range(0, articles.size()).mapToObj(i -> new Mapped(articles.get(i),
                update.keep(articles.get(i).name(), digests.get(i)))).toList();
        Iterator<ArticleGraph> valid = validate(mapped.stream().filter(each -> !each.isKept()).map(Mapped::article)
                .toList()).iterator();
        clock.begin(Stage.LOAD);
        return mapped.stream().map(each -> each.isKept() ? update.asOnDisk(each.article()) : write(valid.next()))
                .toList();
    }

    private List<ArticleGraph> validate(List<ArticleGraph> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        clock.begin(Stage.VALIDATE);
        // Its shapes take a while to read, and a build may have changed no article.
        validator = validator.or(() -> Optional.of(new Validator(vocabulary)));
        List<Validator.Validated> validated = workers.map(articles, validator.get()::validate);
        validated.forEach(each -> report.add(each.issues()));
        return validated.stream().map(Validator.Validated::article).toList();
    }

    private ArticleGraph write(ArticleGraph article) {
        update.write(article.name(), TripleSource.of(article.graph()));
        return article;
    }
}
