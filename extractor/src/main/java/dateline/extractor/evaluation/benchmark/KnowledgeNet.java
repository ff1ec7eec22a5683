package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.Task;
import dateline.extractor.json.JsonField;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** KnowledgeNet (Mesquita et al., 2019): facts stated in sentences of web pages. */
final class KnowledgeNet implements Benchmark {

    private static final String ELEVANT = "elevant";
    private static final String ITEM = "http://www.wikidata.org/entity/";

    private final Table table;
    private final Lexicon lexicon;
    private final PronounScorer pronouns;

    private KnowledgeNet(Table table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        pronouns = new PronounScorer(Set.copyOf(table.pronouns()));
    }

    static KnowledgeNet load(Lexicon lexicon) {
        return new KnowledgeNet(Tables.read("knowledgenet.yaml", Table.class), lexicon);
    }

    record Table(List<RelationMapping> relations, List<String> pronouns) {
    }

    record Page(Document document, List<Passage> passages) {
    }

    /** @param exhaustive the properties of which every fact in the passage is annotated */
    record Passage(Span span, Set<String> exhaustive, List<Fact> facts) {
    }

    record Fact(String property, End subject, End object) {
    }

    /** @param item in Wikidata, where it has one */
    record End(Span span, Optional<String> item) {
    }

    @Override
    public String title() {
        return "KnowledgeNet";
    }

    @Override
    public List<Task> read(Path folder) {
        // Its rules drop brackets and what follows a comma, but no form of a company, and take DWIE's titles, which are a
        // file of ELEVANT's folder.
        KnownTitles titles = new KnownTitles(List.of());
        titles.read(folder);
        titles.read(folder.toAbsolutePath().resolveSibling(ELEVANT));
        List<Page> pages = GoldFile.list(folder, ".jsonl").stream()
                .flatMap(file -> file.readLines(KnowledgeNet::page).stream()).toList();
        for (Page page : pages) {
            page.passages().stream().flatMap(passage -> passage.facts().stream())
                    .flatMap(fact -> Stream.of(fact.subject(), fact.object())).forEach(end -> end.item()
                            .ifPresent(item -> titles.addName(item, end.span().in(page.document().text()))));
        }
        KnowledgeNetScorer scorer = new KnowledgeNetScorer(table.relations(), lexicon.types(), titles);
        return pages.stream()
                .map(page -> new Task(page.document(), facts -> score(scorer, page, facts))).toList();
    }

    private DocumentScore score(KnowledgeNetScorer scorer, Page page, DocumentFacts facts) {
        DocumentScore.Builder score = new DocumentScore.Builder(page.document());
        PredictedFacts predicted = new PredictedFacts(facts);
        scorer.score(page, predicted, score);
        pronouns.score(page, predicted, score);
        return score.build();
    }

    private static Page page(JsonField json) {
        String text = json.get("documentText").text();
        CodePoints offsets = new CodePoints(text);
        return new Page(Document.of(json.get("documentId").text() + ".txt", text),
                json.get("passages").list(passage -> passage(passage, offsets)));
    }

    private static Passage passage(JsonField json, CodePoints offsets) {
        Set<String> exhaustive = json.get("exhaustivelyAnnotatedProperties")
                .list(property -> property.get("propertyId").text()).stream().collect(Collectors.toUnmodifiableSet());
        return new Passage(span(json, "passage", offsets), exhaustive,
                json.get("facts").list(fact -> fact(fact, offsets)));
    }

    private static Fact fact(JsonField json, CodePoints offsets) {
        return new Fact(json.get("propertyId").text(), end(json, "subject", offsets), end(json, "object", offsets));
    }

    private static End end(JsonField json, String name, CodePoints offsets) {
        return new End(span(json, name, offsets), json.find(name + "Uri").map(JsonField::text)
                .filter(uri -> uri.startsWith(ITEM)).map(uri -> uri.substring(ITEM.length())));
    }

    private static Span span(JsonField json, String name, CodePoints offsets) {
        return json.get(name + "Start").make(start -> offsets.span(start.integer(), json.get(name + "End").integer()));
    }
}
