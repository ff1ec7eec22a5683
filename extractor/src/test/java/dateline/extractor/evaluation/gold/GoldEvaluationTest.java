package dateline.extractor.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.FactsOf;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake;
import dateline.extractor.evaluation.Scoreboard;
import dateline.extractor.evaluation.Task;
import dateline.extractor.json.FactNames;
import dateline.extractor.json.FactsJson;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Factuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldEvaluationTest {

    private static final String TEXT = "Norway attacked Denmark, Anna Berg of Nordfab said. She denied it.";
    private static final Document DOCUMENT = Document.of("a.txt", TEXT);

    private final GoldEvaluation evaluation = new GoldEvaluation(Lexicon.load());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("gold.jsonl");
    }

    @Test
    void givesFullMarksToWhatEqualsTheGold() throws IOException {
        DocumentFacts facts = perfect(new FactsOf(DOCUMENT)).build();
        Files.writeString(file, new FactsJson(FactNames.none()).toLine(facts));

        Evaluation result = evaluate(facts);

        assertThat(result.scores()).isNotEmpty().allSatisfy(score -> assertThat(score.counts().f1())
                .as(score.measure().toString()).isEqualTo(1));
        assertThat(result.scores()).extracting(score -> score.measure().name()).contains("names", "names, typed",
                "entity clusters (B-cubed)", "links", "events", "roles", "factuality", "claimant", "relations",
                "attribution, full");
        assertThat(result.mistakes()).isEmpty();
    }

    @Test
    void givesNothingForNothing() throws IOException {
        Files.writeString(file, new FactsJson(FactNames.none()).toLine(perfect(new FactsOf(DOCUMENT)).build()));

        Evaluation result = evaluate(new FactsOf(DOCUMENT).build());

        assertThat(result.scores()).allSatisfy(score -> assertThat(score.counts().f1()).isZero());
        assertThat(result.mistakes()).extracting(Mistake::kind).containsOnly(Mistake.Kind.MISSED);
    }

    @Test
    void scoresOnlyWhatTheGoldGives() throws IOException {
        gold("\"events\":[{\"type\":\"Attack\",\"trigger\":{\"start\":7,\"end\":15,\"text\":\"attacked\"}}]");

        Evaluation result = evaluate(perfect(new FactsOf(DOCUMENT)).build());

        assertThat(result.scores()).extracting(score -> score.measure().name())
                .containsOnly("event triggers, any class", "events");
        assertThat(counts(result, "events").f1()).isEqualTo(1);
    }

    @Test
    void tellsTheClassOfAnEventFromItsTrigger() throws IOException {
        gold("\"events\":[{\"type\":\"Invasion\",\"trigger\":{\"start\":7,\"end\":15}}]");

        Evaluation result = with(facts -> facts.event("Attack", "attacked"));

        assertThat(counts(result, "events").f1()).isZero();
        assertThat(counts(result, "event triggers, any class").f1()).isEqualTo(1);
        assertThat(result.mistakes()).extracting(Mistake::what)
                .containsExactly("Invasion 'attacked', found as Attack", "Attack 'attacked'");
    }

    @Test
    void countsPlainEventsForThemselvesAndOnlyWhereTheGoldHasSome() throws IOException {
        gold("\"events\":[]");
        assertThat(counts(with(facts -> facts.event(Lexicon.PLAIN_EVENT, "denied")), "events").predicted()).isZero();

        gold("\"events\":[{\"type\":\"Event\",\"trigger\":{\"start\":56,\"end\":62}}]");
        assertThat(counts(with(facts -> facts.event(Lexicon.PLAIN_EVENT, "denied")), "plain events").f1())
                .isEqualTo(1);
    }

    @Test
    void takesARoleForRightByItsWordsOrByItsEntity() throws IOException {
        gold("\"entities\":[{\"id\":\"n\",\"mentions\":[{\"start\":0,\"end\":6}]}],\"events\":[{\"type\":\"Attack\","
                + "\"trigger\":{\"start\":7,\"end\":15},\"roles\":[{\"role\":\"agent\",\"entity\":\"n\"},"
                + "{\"role\":\"patient\",\"start\":16,\"end\":23}]}]");

        Evaluation result = with(facts -> facts.entity("Country", "Norway").event("Attack", "attacked", "agent=Norway",
                "patient=Anna Berg"));

        assertThat(counts(result, "roles")).isEqualTo(Counts.of(1, 2, 2));
        assertThat(result.get(Measure.of("roles").in("agent")).counts().f1()).isEqualTo(1);
    }

    @Test
    void comparesFactualityOfWhatWasFound() throws IOException {
        gold("\"events\":[{\"type\":\"Attack\",\"trigger\":{\"start\":7,\"end\":15},\"factuality\":\"Denied\","
                + "\"claimant\":\"unnamed\"}]");

        Evaluation result = with(facts -> facts.as(Factuality.PLANNED).event("Attack", "attacked"));

        assertThat(counts(result, "factuality").f1()).isZero();
        assertThat(counts(result, "claimant").f1()).isZero();
        assertThat(result.mistakes()).extracting(Mistake::what).containsExactly("Attack 'attacked': Planned, not Denied",
                "Attack 'attacked': claimed by the article, not somebody unnamed");
    }

    @Test
    void countsClustersByMention() throws IOException {
        gold("\"entities\":[{\"id\":\"a\",\"mentions\":[{\"start\":0,\"end\":6},{\"start\":16,\"end\":23}]},"
                + "{\"id\":\"b\",\"mentions\":[{\"start\":25,\"end\":34}]}]");

        Counts clusters = counts(with(facts -> facts.entity("Country", "Norway").entity("Country", "Denmark", "Anna Berg")),
                "entity clusters (B-cubed)");

        // Norway: alone, where the gold has two; Denmark and Anna Berg: together, where the gold has them apart.
        assertThat(clusters.precision()).isEqualTo((1 + 0.5 + 0.5) / 3, within(1e-9));
        assertThat(clusters.recall()).isEqualTo((0.5 + 0.5 + 1) / 3, within(1e-9));
    }

    @Test
    void findsARelationByPropertyAndEnds() throws IOException {
        gold("\"relations\":[{\"property\":\"employer\",\"subjectMention\":{\"start\":25,\"end\":34},"
                + "\"objectMention\":{\"start\":38,\"end\":45}}]");

        Evaluation result = with(facts -> facts.entity("Person", "Anna Berg").entity("Company", "Nordfab")
                .relation("Anna Berg", "memberOf", "Nordfab").relation("Anna Berg", "employer", "Nordfab"));

        assertThat(counts(result, "relations")).isEqualTo(Counts.of(1, 2, 1));
        assertThat(result.reliability().get(7).predictions()).isEqualTo(2);
    }

    @Test
    void namesFileLineFieldAndValueOfWhatIsWrong() throws IOException {
        gold("\"events\":[{\"type\":\"Atack\",\"trigger\":{\"start\":7,\"end\":15}}]");
        assertRefused("line 1", "'events[0].type'", "event class", "\"Atack\"");
        gold("\"events\":[{\"type\":\"Attack\",\"trigger\":{\"start\":7,\"end\":1500}}]");
        assertRefused("'events[0].trigger.end'", "66 UTF-16 units", "1500");
        gold("\"events\":[{\"type\":\"Attack\",\"trigger\":{\"start\":7,\"end\":15,\"text\":\"killed\"}}]");
        assertRefused("'events[0].trigger.text'", "'attacked'", "\"killed\"");
        gold("\"entities\":[{\"id\":\"a\",\"type\":\"Land\",\"mentions\":[{\"start\":0,\"end\":6}]}]");
        assertRefused("'entities[0].type'", "types.yaml", "\"Land\"");
        gold("\"relations\":[{\"property\":\"boss\",\"subject\":\"a\",\"object\":\"b\"}]");
        assertRefused("'relations[0].property'", "lexicon/relations", "\"boss\"");
        gold("\"relations\":[{\"property\":\"employer\",\"subject\":\"a\",\"object\":\"b\"}]");
        assertRefused("'relations[0].subject'", "id of one of the entities", "\"a\"");
        gold("\"events\":[{\"type\":\"Attack\",\"trigger\":{\"start\":7,\"end\":15},\"factuality\":\"True\"}]");
        assertRefused("'events[0].factuality'", "Asserted, Denied", "\"True\"");
        Files.writeString(file, "\n{\"document\":\n");
        assertRefused("line 2", "no JSON");
        Files.writeString(file, "");
        assertRefused("holds no document");
    }

    @Test
    void refusesADocumentThatStandsInTheFileTwice() throws IOException {
        gold("\"events\":[]");
        Files.writeString(file, Files.readString(file) + Files.readString(file));

        assertRefused("line 2", "'a.txt' stands in line 1 already");
    }

    @Test
    void refusesPredictionsOfOtherDocumentsOrTexts() throws IOException {
        gold("\"events\":[]");

        assertPredictionsRefused(Document.of("b.txt", TEXT), "lacks 'a.txt'");
        assertPredictionsRefused(Document.of("a.txt", TEXT.replace("said", "told")), "'document.text' of 'a.txt'",
                "from offset 46");
    }

    @Test
    void refusesPredictionsWithOffsetsOutsideTheText() throws IOException {
        Path predictions = folder.resolve("facts.jsonl");
        String line = new FactsJson(FactNames.none()).toLine(new FactsOf(DOCUMENT).event("Attack", "attacked").build());
        Files.writeString(predictions, line.replace("\"trigger\":{\"start\":7,\"end\":15}",
                "\"trigger\":{\"start\":7,\"end\":99}"));

        assertThatThrownBy(() -> PredictionFile.read(predictions)).isInstanceOf(GoldFormatException.class)
                .hasMessageContainingAll(predictions.toString(), "line 1", "'events[0].trigger.end'", "99",
                        "66 UTF-16 units");
    }

    private void assertPredictionsRefused(Document document, String... parts) throws IOException {
        Path predictions = folder.resolve("facts.jsonl");
        Files.writeString(predictions, new FactsJson(FactNames.none()).toLine(new FactsOf(document).build()));
        List<Task> tasks = evaluation.read(file);

        assertThatThrownBy(() -> PredictionFile.read(predictions).check(file, tasks))
                .isInstanceOf(GoldFormatException.class).hasMessageContaining(predictions.toString())
                .hasMessageContainingAll(parts);
    }

    private void assertRefused(String... parts) {
        assertThatThrownBy(() -> evaluation.read(file)).isInstanceOf(GoldFormatException.class)
                .hasMessageStartingWith(file.toString()).hasMessageContainingAll(parts);
    }

    private void gold(String parts) throws IOException {
        Files.writeString(file, "{\"document\":{\"id\":\"a.txt\",\"text\":\"" + TEXT + "\"}," + parts + "}\n");
    }

    private Evaluation with(UnaryOperator<FactsOf> predict) {
        return evaluate(predict.apply(new FactsOf(DOCUMENT)).build());
    }

    private Evaluation evaluate(DocumentFacts facts) {
        Scoreboard scoreboard = new Scoreboard("gold");
        evaluation.read(file).forEach(task -> scoreboard.add(task.document(), task.scorer().apply(facts)));
        return scoreboard.evaluation();
    }

    private static Counts counts(Evaluation result, String measure) {
        return result.get(Measure.of(measure)).counts();
    }

    private static FactsOf perfect(FactsOf facts) {
        return facts.linked("Country", "Q20", "Norway", "Norway").entity("Country", "Denmark")
                .entity("Person", "Anna Berg").entity("Company", "Nordfab").pronoun("Person", "She")
                .event("Attack", "attacked", "agent=Norway", "patient=Denmark")
                .relation("Anna Berg", "employer", "Nordfab").attribution("Anna Berg", "said", "Norway attacked Denmark");
    }
}
