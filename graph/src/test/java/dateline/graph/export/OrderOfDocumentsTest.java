package dateline.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.DocumentFacts;
import dateline.graph.Facts;
import dateline.graph.GeneratedNews;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.Quad;

class OrderOfDocumentsTest {

    private static final int TRIES = 15;

    private final CorpusGraph graph = new CorpusGraph(TestVocabulary.vocabulary(), Iris.withDefaultBase(), "0.1.0");
    private final List<String> sorted = quads(news());

    @Property(tries = TRIES, seed = "20241117")
    void anyOrderOfTheDocumentsGivesTheSameQuads(@ForAll("orders") List<DocumentFacts> order) {
        assertThat(quads(order)).isEqualTo(sorted);
    }

    @Provide
    Arbitrary<List<DocumentFacts>> orders() {
        return Arbitraries.shuffle(news());
    }

    private List<String> quads(List<DocumentFacts> corpus) {
        List<String> quads = new ArrayList<>();
        graph.build(corpus).dataset().find().forEachRemaining((Quad quad) -> quads.add(quad.toString()));
        return List.copyOf(new TreeSet<>(quads));
    }

    /** Names that are alike in every way that a rule looks at. */
    private static List<DocumentFacts> news() {
        List<DocumentFacts> news = new ArrayList<>(GeneratedNews.documents(8));
        news.add(Facts.of("x1", "Ada Quill").named("e1", "Ada Quill", "Person").done());
        news.add(Facts.of("x2", "Quill").named("e1", "Quill", "Person").done());
        news.add(Facts.of("x3", "A. Quill").named("e1", "A. Quill", "Person").done());
        news.add(Facts.of("x4", "Bela Quill and Ada Quyll").named("e1", "Bela Quill", "Person")
                .named("e2", "Ada Quyll", "Person").done());
        news.add(Facts.of("x5", "Elm").named("e1", "Elm", "City").done());
        news.add(Facts.of("x6", "Elm").named("e1", "Elm", "Country").done());
        news.add(Facts.of("x7", "Elm").named("e1", "Elm", "Place").done());
        return news;
    }
}
