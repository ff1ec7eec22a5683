package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.Task;
import dateline.extractor.json.JsonField;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.Document;
import dateline.extractor.model.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DWIE (Zaporojets et al., 2021): names, relations between entities and links in articles of Deutsche Welle. */
final class Dwie implements Benchmark {

    private final DwieScorer scorer;

    private Dwie(Table table, TypeHierarchy types) {
        scorer = new DwieScorer(table, types);
    }

    static Dwie load(TypeHierarchy types) {
        return new Dwie(Tables.read("dwie.yaml", Table.class), types);
    }

    /**
     * @param types     names of Dateline's types by DWIE's
     * @param relations the relations that are scored
     */
    record Table(Map<String, List<String>> types, List<RelationMapping> relations) {
    }

    /** @param relations indices into {@code entities} */
    record Article(Document document, List<GoldEntity> entities, List<Triple> relations) {
    }

    /**
     * @param title of its article in Wikipedia, given by a person
     * @param item  its item in Wikidata
     */
    record GoldEntity(String type, Optional<String> title, Optional<String> item, List<Span> mentions) {
    }

    record Triple(int head, String relation, int tail) {
    }

    @Override
    public String title() {
        return "DWIE";
    }

    @Override
    public List<Task> read(Path folder) {
        return GoldFile.list(folder, ".jsonl").stream().flatMap(file -> file.readLines(Dwie::article).stream())
                .map(article -> new Task(article.document(), facts -> scorer.score(article, facts))).toList();
    }

    private static Article article(JsonField json) {
        String text = json.get("text").text();
        CodePoints offsets = new CodePoints(text);
        List<GoldEntity> entities = json.get("entities").list(entity -> entity(entity, offsets));
        return new Article(Document.of(json.get("id").text() + ".txt", text), entities,
                json.get("relations").list(triple -> triple(triple, entities.size())));
    }

    private static GoldEntity entity(JsonField json, CodePoints offsets) {
        return new GoldEntity(json.get("type").text(), json.find("wikipedia").map(JsonField::text),
                json.find("qid").map(JsonField::text), json.get("mentions").list(offsets::span));
    }

    private static Triple triple(JsonField json, int entities) {
        return new Triple(index(json.get(0), entities), json.get(1).text(), index(json.get(2), entities));
    }

    private static int index(JsonField json, int entities) {
        int index = json.integer();
        if (index < 0 || index >= entities) {
            throw json.error("must be the index of one of the " + entities + " entities");
        }
        return index;
    }
}
