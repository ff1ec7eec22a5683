package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.Task;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.json.JsonField;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PLOVER's gold standard records (Open Event Data Alliance): who did what to whom, a sentence a record. */
final class Plover implements Benchmark {

    private final Table table;
    private final PloverScorer scorer;

    private Plover(Table table, ActorNames names, Lexicon lexicon) {
        this.table = table;
        this.scorer = new PloverScorer(table, names, lexicon);
    }

    static Plover load(Lexicon lexicon, Gazetteer gazetteer) {
        Table table = Tables.read("plover.yaml", Table.class);
        return new Plover(table, ActorNames.load(table, gazetteer), lexicon);
    }

    /**
     * @param sources    roles of who acts
     * @param targets    roles of who is acted on
     * @param renamed    today's names of classes, by the records' names
     * @param spelledOut what an abbreviation stands for
     */
    record Table(Set<String> sources, Set<String> targets, Map<String, String> renamed,
                 Map<String, List<String>> spelledOut, Set<String> stopWords, Set<String> commonWords) {
    }

    /** @param type the class of the event, in capitals */
    record Sentence(Document document, String type, List<Actor> sources, List<Actor> targets) {
    }

    /** @param code of a country (ISO 3166-1 alpha-3) or of a kind of organisation */
    record Actor(String text, String code) {
    }

    @Override
    public String title() {
        return "PLOVER";
    }

    @Override
    public List<Task> read(Path folder) {
        return GoldFile.list(folder, ".jsonl").stream().flatMap(file -> file.readLines(this::sentence).stream())
                .map(sentence -> new Task(sentence.document(), facts -> scorer.score(sentence, facts))).toList();
    }

    private Sentence sentence(JsonField json) {
        String type = json.get("event").text();
        return new Sentence(Document.of(json.get("id").text() + ".txt", json.get("text").text()),
                table.renamed().getOrDefault(type, type), actors(json.get("source")), actors(json.get("target")));
    }

    /** The records leave out an actor who is not given, or write an empty text. */
    private static List<Actor> actors(JsonField json) {
        return json.ifPresent().filter(present -> !(present.isText() && present.text().isEmpty()))
                .map(present -> present.list(actor -> new Actor(actor.get("actorText").text(),
                        actor.get("code").text())))
                .orElse(List.of());
    }
}
