package dateline.extractor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.batch.BatchExtractor.Outcome;
import dateline.extractor.kb.KnowledgeBaseException;
import dateline.extractor.kb.KnowledgeBaseIndex;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Issue;
import dateline.extractor.read.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchExtractorTest {

    private static final DocumentExtractor NOTHING = document ->
            new DocumentFacts(document, List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void handsOnInTheOrderOfTheDocumentsHoweverLongEachTakes() {
        DocumentExtractor slowest = document -> {
            pause(Integer.parseInt(document.text()));
            return NOTHING.extract(document);
        };
        List<String> waits = IntStream.range(0, 20).mapToObj(number -> Integer.toString(20 - number)).toList();

        assertThat(run(slowest, 4, waits.stream().map(BatchExtractorTest::read))).map(outcome ->
                ((Outcome.Extracted) outcome).facts().document().text()).isEqualTo(waits);
    }

    @Test
    void goesOnAfterADocumentThatBreaksTheExtractor() {
        DocumentExtractor fragile = document -> switch (document.text()) {
            case "deep" -> throw new StackOverflowError();
            case "bad" -> throw new IllegalStateException("no such arc");
            default -> NOTHING.extract(document);
        };

        assertThat(run(fragile, 2, Stream.of("deep", "bad", "good").map(BatchExtractorTest::read))).satisfiesExactly(
                deep -> assertThat(deep).isInstanceOf(Outcome.Failed.class),
                bad -> assertThat(((Outcome.Failed) bad).issue().message()).contains("no such arc"),
                good -> assertThat(good).isInstanceOf(Outcome.Extracted.class));
    }

    @Test
    void aDamagedKnowledgeBaseEndsTheWholeBatch() {
        DocumentExtractor damaged = document -> {
            KnowledgeBaseIndex.open(Path.of("none.kb"));
            return NOTHING.extract(document);
        };

        assertThatThrownBy(() -> run(damaged, 2, Stream.of("one", "two").map(BatchExtractorTest::read)))
                .isInstanceOf(KnowledgeBaseException.class).hasMessageContaining("none.kb");
    }

    @Test
    void handsOnWhatCouldNotBeRead() {
        Issue issue = new Issue.EmptyDocument("empty.txt");

        assertThat(run(NOTHING, 1, Stream.of(new ReadResult.Failed(issue)))).containsExactly(new Outcome.Failed(issue));
    }

    @Test
    void readsOnlyAFewDocumentsAhead() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Stream<ReadResult> documents = IntStream.range(0, 50).mapToObj(number -> {
            read.incrementAndGet();
            return read("text");
        });

        new BatchExtractor(NOTHING, 2).extract(documents, outcome -> ahead.add(read.get() - ahead.size()));

        assertThat(ahead).hasSize(50).allMatch(documentsAhead -> documentsAhead <= 4);
    }

    private static List<Outcome> run(DocumentExtractor extractor, int threads, Stream<ReadResult> documents) {
        List<Outcome> outcomes = new ArrayList<>();
        new BatchExtractor(extractor, threads).extract(documents, outcomes::add);
        return outcomes;
    }

    private static ReadResult read(String text) {
        return new ReadResult.Read(Document.of(text, text));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
