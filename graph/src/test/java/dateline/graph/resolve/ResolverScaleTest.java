package dateline.graph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.graph.GeneratedNews;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import dateline.graph.facts.Corpus;
import org.junit.jupiter.api.Test;

class ResolverScaleTest {

    private static final int DOCUMENTS = 10_000;
    private static final double NEARLY_LINEAR = 1.5;

    private final Resolver resolver = new Resolver(TestVocabulary.vocabulary(), Iris.withDefaultBase());

    @Test
    void comparesFourTimesAsMuchInFourTimesAsManyDocuments() {
        long quarter = resolver.trace(Corpus.of(GeneratedNews.documents(DOCUMENTS / 4))).comparisons();
        Resolver.Trace all = resolver.trace(Corpus.of(GeneratedNews.documents(DOCUMENTS)));

        assertThat(all.comparisons()).isLessThan((long) (4 * NEARLY_LINEAR * quarter));
        assertThat(all.comparisons()).as("a document's share").isLessThan(DOCUMENTS * 200L);
        assertThat(all.events().byIri().values()).as("events with several witnesses")
                .filteredOn(members -> members.getFirst().root().isShared()).hasSizeGreaterThan(100);
    }
}
