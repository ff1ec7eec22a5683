package dateline.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Entity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Document ARTICLE = Document.of("article.txt", """
            Port workers strike in Montevideo

            The Uruguayan president, Amara Okafor, said on Monday that police would not attack the striking workers. "We
            will talk," she told reporters in Montevideo. Luis Ferreira, the leader of the union, rejected the offer.

            Ferreira met Okafor in April. He reportedly refused to sign an agreement with the port of Montevideo.
            """);

    @Test
    void theSameDocumentGivesTheSameFacts() {
        assertThat(SharedModels.extractor().extract(ARTICLE)).isEqualTo(SharedModels.extractor().extract(ARTICLE));
    }

    @Test
    void manyThreadsFindWhatOneFinds() {
        DocumentFacts alone = SharedModels.extractor().extract(ARTICLE);

        List<DocumentFacts> together = Collections.nCopies(16, ARTICLE).parallelStream()
                .map(SharedModels.extractor()::extract).toList();

        assertThat(together).hasSize(16).containsOnly(alone);
    }

    @Test
    void whatWasExtractedBeforeDoesNotMatter() {
        DocumentFacts before = SharedModels.extractor().extract(ARTICLE);
        SharedModels.extractor().extract(Document.of("other.txt", "Mr. Ferreira and Mrs. Okafor sang in Chile."));

        assertThat(SharedModels.extractor().extract(ARTICLE)).isEqualTo(before);
    }

    @Test
    void everyEntityThatTakesPartIsListed() {
        DocumentFacts facts = SharedModels.extractor().extract(ARTICLE);

        FactsInvariants.check(facts);
        assertThat(facts.entities()).extracting(Entity::label).contains("Amara Okafor", "Luis Ferreira", "Montevideo");
    }

    @Test
    void aTextWithoutFactsHasNone() {
        DocumentFacts facts = SharedModels.extractor().extract(Document.of("empty.txt", ""));

        assertThat(facts.entities()).isEmpty();
        assertThat(facts.events()).isEmpty();
        assertThat(facts.relations()).isEmpty();
        assertThat(facts.attributions()).isEmpty();
    }

    @Test
    void theVersionStaysTheSameWhileNothingChanges() {
        assertThat(ExtractorVersion.current()).matches("[0-9a-f]{16}").isEqualTo(ExtractorVersion.current());
    }
}
