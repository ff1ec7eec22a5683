package dateline.graph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import dateline.graph.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterEvaluationTest {

    private static final String TEXT = "Ada Quill let Norland use the Hawk";

    @TempDir
    private Path folder;

    @Test
    void countsBCubedOverTheMentionsThatBothHaveAndOverAll() throws IOException {
        Map<DocumentId, DocumentScore> scores = evaluation("""
                {"kind":"entity","name":"Quill","mentions":[{"document":"a.txt","start":0,"end":9,"kind":"name"},\
                {"document":"b.txt","start":0,"end":9,"kind":"name"},{"document":"b.txt","start":10,"end":13}]}
                {"kind":"event","name":"let","mentions":[{"document":"a.txt","start":10,"end":13}]}
                {"kind":"event","name":"let","mentions":[{"document":"b.txt","start":10,"end":13}]}
                """).score(List.of(document("a.txt"), document("b.txt")));

        assertThat(count(scores, "found entities across documents")).isEqualTo(new Counts(2, 2, 2, 2));
        Counts all = count(scores, "entities across documents");
        assertThat(all.precision()).isCloseTo(2 / 4.0, within(1e-9));
        assertThat(all.recall()).isCloseTo((2 / 3.0 + 2 / 3.0) / 3, within(1e-9));
        assertThat(count(scores, "names across documents").f1()).isEqualTo(1);
        Counts events = count(scores, "found events across documents");
        assertThat(events.precision()).isEqualTo(0.5);
        assertThat(events.recall()).isEqualTo(1);
    }

    @Test
    void relativePronounsCountOnlyWhereTheGoldMarksSome() throws IOException {
        String text = "Ada Quill, who left, slept";
        DocumentFacts document = Facts.of("c.txt", text).named("e1", "Ada Quill", "Person")
                .named("e2", "who", "Person").done();
        String name = "{\"document\":\"c.txt\",\"start\":0,\"end\":9,\"kind\":\"name\"}";
        String gold = "{\"kind\":\"entity\",\"name\":\"Quill\",\"mentions\":[" + name + "%s]}";

        assertThat(count(evaluation(gold.formatted("")).score(List.of(document)), "entities across documents"))
                .isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(count(evaluation(gold.formatted(",{\"document\":\"c.txt\",\"start\":11,\"end\":14}"))
                .score(List.of(document)), "entities across documents").precision()).isLessThan(1);
    }

    @Test
    void takesTheSecondEventAtTheTriggerOfOneForOneTooMany() throws IOException {
        Facts twice = Facts.of("a.txt", TEXT).named("e1", "Ada Quill", "Person");
        twice.event("v1", "Authorization", "let", twice.role("agent", "e1", "Ada Quill"));
        twice.event("v2", "Attack", "let Norland", twice.role("agent", "e1", "Ada Quill"));
        Counts events = count(evaluation("""
                {"kind":"event","name":"let","mentions":[{"document":"a.txt","start":10,"end":13}]}
                """).score(List.of(twice.done())), "events across documents");

        assertThat(events).isEqualTo(new Counts(1, 2, 1, 1));
    }

    @Test
    void plainEventsCountOnlyWhereTheGoldAsksForThem() throws IOException {
        Facts plain = Facts.of("a.txt", TEXT).named("e1", "Ada Quill", "Person");
        plain.event("v1", "Event", "let", plain.role("agent", "e1", "Ada Quill"));
        plain.event("v2", "Event", "use", plain.role("agent", "e1", "Ada Quill"));
        Counts events = count(evaluation("""
                {"kind":"event","name":"let","mentions":[{"document":"a.txt","start":10,"end":13}]}
                """).score(List.of(plain.done())), "events across documents");

        assertThat(events).isEqualTo(new Counts(1, 1, 1, 1));
    }

    @Test
    void namesWhatIsWrongWithTheClusters() {
        assertThatThrownBy(() -> evaluation("{\"kind\":\"entity\",\"name\":\"x\",\"mentions\":[]}"))
                .isInstanceOf(GoldFormatException.class).hasMessageContaining("line 1").hasMessageContaining("mention");
        assertThatThrownBy(() -> evaluation("{\"kind\":\"thing\",\"name\":\"x\",\"mentions\":[]}"))
                .hasMessageContaining("'entity' or 'event'");
        assertThatThrownBy(() -> evaluation("""
                {"kind":"event","name":"x","mentions":[{"document":"a.txt","start":1,"end":2}]}
                {"kind":"event","name":"y","mentions":[{"document":"a.txt","start":1,"end":2}]}
                """)).hasMessageContaining("another cluster");
        assertThatThrownBy(() -> evaluation("""
                {"kind":"event","name":"x","mentions":[{"document":"c.txt","start":1,"end":2}]}
                """).score(List.of(document("a.txt")))).hasMessageContaining("c.txt");
    }

    private ClusterEvaluation evaluation(String lines) throws IOException {
        return new ClusterEvaluation(Files.writeString(folder.resolve("clusters.jsonl"), lines),
                new Resolver(TestVocabulary.vocabulary(), Iris.withDefaultBase()));
    }

    private static Counts count(Map<DocumentId, DocumentScore> scores, String measure) {
        return scores.values().stream().map(score -> score.counts().getOrDefault(Measure.of(measure), Counts.NONE))
                .reduce(Counts.NONE, Counts::plus);
    }

    private static DocumentFacts document(String id) {
        Facts facts = Facts.of(id, TEXT).named("e1", "Ada Quill", "Person").named("e2", "Hawk", "Weapon");
        return facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e2", "Hawk")).done();
    }
}
