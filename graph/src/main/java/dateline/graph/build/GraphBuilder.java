package dateline.graph.build;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;
import dateline.extractor.read.ReadResult;
import dateline.extractor.wikidata.WikidataLinker;
import dateline.extractor.wikidata.WikidataStore;
import dateline.graph.Terms;
import dateline.graph.derive.Deriver;
import dateline.graph.facts.FactsStore;
import dateline.graph.map.ArticleMapper;
import dateline.graph.ontology.Ontology;
import dateline.graph.ontology.Vocabulary;
import dateline.graph.resolve.Resolution;
import dateline.graph.resolve.Resolver;
import dateline.graph.store.GraphCounts;
import dateline.graph.store.GraphStore;
import dateline.graph.store.StoreException;
import dateline.graph.wikidata.WikidataMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;

/**
 * Keeps the graph of a data directory up to date with the documents: read results in, a graph on disk out. Documents of
 * earlier builds stay. What is unchanged is not extracted again, and a graph that would stay the same is not touched.
 */
public final class GraphBuilder {

    private final Path data;
    private final Supplier<Vocabulary> vocabulary;
    private final BuildSettings settings;
    private final FactsStore facts;
    private final Workers workers;

    /** @param vocabulary asked for only when something changed */
    public GraphBuilder(Path data, Supplier<Vocabulary> vocabulary, BuildSettings settings) {
        this.data = data;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.facts = new FactsStore(data.resolve("facts"));
        this.workers = new Workers(settings.threads());
    }

    /**
     * Adds documents to the graph, in the place of older ones with the same id. A document that fails is an issue of the
     * report.
     *
     * @param extractor asked for only when something must be extracted
     * @throws StoreException if the data directory cannot be used; then nothing was changed
     */
    public BuildReport build(Iterable<ReadResult> documents, Supplier<DocumentExtractor> extractor,
                             BuildListener listener) {
        GraphStore.checkIsOurs(data);
        GraphStore.createDirectories(data);
        BuildReport.Clock clock = new BuildReport.Clock(listener);
        clock.begin(Stage.READ);
        Input input = Input.of(documents);
        Known known = Known.of(facts);
        ReportDraft report = new ReportDraft(input, known);
        GraphVersions versions = GraphVersions.of(data, settings);
        List<Document> stale = stale(input, known);
        Optional<GraphCounts> counts = stale.isEmpty() ? versions.findCounts(known) : Optional.empty();
        if (counts.isPresent()) {
            return report.unchanged(counts.get(), clock.stop());
        }
        try (GraphStore store = GraphStore.openToWrite(data, versions.isTrusted())) {
            clock.begin(Stage.EXTRACT);
            report.extracted(new Extraction(facts, settings, listener).run(stale, extractor));
            return report.changed(update(store, versions, report, clock), clock.stop());
        }
    }

    /**
     * Takes a document out of the graph, with all that depended on it alone.
     *
     * @throws UnknownDocumentException if the graph does not hold it
     * @throws StoreException           if the data directory cannot be used; then nothing was changed
     */
    public BuildReport delete(DocumentId document, BuildListener listener) {
        GraphStore.open(data).close();
        GraphVersions versions = GraphVersions.of(data, settings);
        try (GraphStore store = GraphStore.openToWrite(data, versions.isTrusted())) {
            BuildReport.Clock clock = new BuildReport.Clock(listener);
            clock.begin(Stage.READ);
            if (!facts.delete(document)) {
                throw new UnknownDocumentException(document, List.copyOf(Known.of(facts).intact().keySet()));
            }
            ReportDraft report = new ReportDraft(Input.of(List.of()), Known.of(facts));
            return report.changed(update(store, versions, report, clock), clock.stop());
        }
    }

    /** Where a data directory keeps what Wikidata answered; a build links by it. */
    public static Path answersFile(Path data) {
        return data.resolve("wikidata.json");
    }

    /** What must be extracted: new and changed documents, and those of earlier builds by another extractor. */
    private List<Document> stale(Input input, Known known) {
        SortedMap<DocumentId, Document> stale = new TreeMap<>();
        known.intact().values().stream()
                .filter(stored -> !stored.extractor().equals(settings.extractor()))
                .forEach(stored -> stale.put(stored.document(), facts.parse(stored).document()));
        input.documents().values().stream().filter(document -> !known.holds(document, settings.extractor()))
                .forEach(document -> stale.put(document.id(), document));
        return List.copyOf(stale.values());
    }

    /** The facts on disk to the graph on disk. */
    private GraphCounts update(GraphStore store, GraphVersions versions, ReportDraft report, BuildReport.Clock clock) {
        Known known = Known.of(facts);
        WikidataStore answers = WikidataStore.open(answersFile(data));
        StoredCorpus corpus = new StoredCorpus(facts, known.intact(), WikidataLinker.offline(answers)::apply, workers);
        Vocabulary words = vocabulary.get();
        clock.begin(Stage.RESOLVE);
        Resolution resolution = new Resolver(words, settings.iris()).resolve(corpus);
        versions.beginWriting();
        GraphCounts counts = Txn.calculateWrite(store.dataset(), () -> {
            GraphUpdate update = new GraphUpdate(store, versions, Terms.prefixes(settings.iris()));
            ArticleWriter articles = new ArticleWriter(new ArticleMapper(words, settings.iris(), settings.version()),
                    resolution, words, workers, update, versions, report, clock);
            Deriver deriver = new Deriver(settings.iris());
            GraphCensus census = new GraphCensus(settings.iris());
            corpus.chunks().forEach(chunk -> articles.write(chunk).forEach(article -> {
                deriver.add(article);
                census.add(article);
            }));
            clock.begin(Stage.DERIVE);
            update.writeIfNew(Terms.DERIVED, deriver::derive);
            update.writeIfNew(Terms.ONTOLOGY, TripleSource.of(Ontology.load()));
            Graph described = WikidataMapper.map(resolution.listMentioned(), answers);
            if (!described.isEmpty()) {
                update.writeIfNew(Terms.WIKIDATA_ANSWERS, TripleSource.of(described));
            }
            update.removeOthers();
            clock.begin(Stage.LOAD);
            return census.counts();
        });
        versions.endWriting(known, counts);
        return counts;
    }
}
