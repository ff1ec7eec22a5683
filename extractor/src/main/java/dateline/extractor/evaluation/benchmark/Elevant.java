package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.Task;
import dateline.extractor.json.JsonField;
import dateline.extractor.model.Document;
import dateline.extractor.model.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ELEVANT's benchmarks (Bast, Hertel and Prange, 2023): links of entities, some paragraphs of each article. */
final class Elevant implements Benchmark {

    private static final Set<String> OPTIONAL_TYPES = Set.of("QUANTITY", "DATETIME");

    private final List<String> companyForms;

    /** @param companyForms that a company's name may end with */
    Elevant(List<String> companyForms) {
        this.companyForms = List.copyOf(companyForms);
    }

    /**
     * @param span       the part that is annotated
     * @param labels     names and common nouns
     * @param labelsCoref the same, and pronouns and descriptions
     */
    record Article(Document document, Span span, List<Label> labels, List<Label> labelsCoref) {
    }

    /**
     * @param item   in Wikidata; absent where it has none
     * @param name   of the item
     * @param parts  ids of labels within this one
     */
    record Label(int id, Span span, Optional<String> item, String name, boolean isOptional, Optional<Integer> whole,
                 List<Integer> parts) {

        Label asOptional() {
            return new Label(id, span, item, name, true, whole, parts);
        }
    }

    @Override
    public String title() {
        return "ELEVANT";
    }

    @Override
    public List<Task> read(Path folder) {
        KnownTitles titles = new KnownTitles(companyForms);
        titles.read(folder);
        List<Article> articles = GoldFile.list(folder, ".jsonl").stream()
                .flatMap(file -> file.readLines(Elevant::article).stream()).toList();
        articles.stream().flatMap(article -> article.labelsCoref().stream())
                .forEach(label -> label.item().ifPresent(item -> titles.addName(item, label.name())));
        ElevantScorer scorer = new ElevantScorer(titles);
        return articles.stream()
                .map(article -> new Task(article.document(), facts -> scorer.score(article, facts))).toList();
    }

    private static Article article(JsonField json) {
        String text = json.get("text").text();
        CodePoints offsets = new CodePoints(text);
        return new Article(Document.of(json.get("id").text() + ".txt", text), offsets.span(json.get("evaluation_span")),
                json.get("labels").list(label -> label(label, offsets)),
                json.get("labels_coref").list(label -> label(label, offsets)));
    }

    private static Label label(JsonField json, CodePoints offsets) {
        Optional<String> item = Optional.of(json.get("entity_id").text()).filter(id -> id.matches("Q[1-9][0-9]*"));
        boolean isOptional = json.get("optional").isTrue() || json.get("desc").isTrue()
                || OPTIONAL_TYPES.contains(json.get("type").text());
        return new Label(json.get("id").integer(), offsets.span(json.get("span")), item,
                json.find("name").map(JsonField::text).orElse(""), isOptional,
                json.find("parent").map(JsonField::integer),
                json.find("children").map(children -> children.list(JsonField::integer)).orElse(List.of()));
    }
}
