package dateline.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.DocumentFacts;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.TestVocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class GraphExportTest {

    private static final Iris IRIS = Iris.withDefaultBase();
    private final CorpusGraph corpus = new CorpusGraph(TestVocabulary.vocabulary(), IRIS, "0.0.1");
    private final DocumentFacts a = facts("a.txt");
    private final DocumentFacts b = facts("b.txt");

    @Test
    void writesTheSameBytesWhateverTheOrderOfTheDocuments() {
        for (RdfFormat format : RdfFormat.values()) {
            assertThat(write(corpus.build(List.of(a, b)).dataset(), format, Optional.empty())).isNotEmpty()
                    .isEqualTo(write(corpus.build(List.of(b, a)).dataset(), format, Optional.empty()));
        }
    }

    @Test
    void writesWhatOtherProgramsReadBack() {
        DatasetGraph dataset = corpus.build(List.of(a, b)).dataset();
        for (RdfFormat format : List.of(RdfFormat.NQUADS, RdfFormat.TRIG)) {
            DatasetGraph read = parse(write(dataset, format, Optional.empty()),
                    format == RdfFormat.NQUADS ? Lang.NQUADS : Lang.TRIG);
            assertThat(read.stream().toList()).containsExactlyInAnyOrderElementsOf(dataset.stream().toList());
        }
        assertThat(parse(write(dataset, RdfFormat.TURTLE, Optional.empty()), Lang.TURTLE).getDefaultGraph()
                .isIsomorphicWith(dataset.getUnionGraph())).isTrue();
    }

    @Test
    void writesOneGraphOnly() {
        DatasetGraph dataset = corpus.build(List.of(a, b)).dataset();
        String article = IRIS.article(a.document().id());
        String quads = write(dataset, RdfFormat.NQUADS, Optional.of(article));

        assertThat(quads.lines()).isNotEmpty().allMatch(line -> line.endsWith("<" + article + "> ."));
        assertThat(quads.lines()).isSorted();
    }

    @Test
    void namesEntitiesAndClassesForTheJson() {
        var names = corpus.names(List.of(a));

        assertThat(names.findIri(a.document().id(), a.entities().getFirst().id()))
                .contains("https://w3id.org/dateline/id/entity/Ada_Quill");
        assertThat(a.events()).isNotEmpty().allSatisfy(event -> assertThat(
                names.findPlover(a.document().id(), event.id())).isEqualTo(Optional.ofNullable(
                TestVocabulary.vocabulary().codeInPlover(a.events()).get(event.id()))));
    }

    private static String write(DatasetGraph dataset, RdfFormat format, Optional<String> graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExport(IRIS).write(dataset, format, graph, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph parse(String rdf, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, new ByteArrayInputStream(rdf.getBytes(StandardCharsets.UTF_8)), lang);
        return dataset;
    }

    private static DocumentFacts facts(String id) {
        Facts facts = Facts.of(id, "Ada Quill let Norland use the Hawk.").named("e1", "Ada Quill", "Person")
                .named("e2", "Hawk", "Weapon");
        return facts.event("v1", "Authorization", "let", facts.role("agent", "e1", "Ada Quill"),
                facts.role("theme", "e2", "Hawk")).done();
    }
}
