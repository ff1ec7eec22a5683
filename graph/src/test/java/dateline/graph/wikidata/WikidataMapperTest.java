package dateline.graph.wikidata;

import static dateline.graph.Terms.iri;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.MentionKind;
import dateline.extractor.wikidata.WikidataStore;
import dateline.graph.Facts;
import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.TestVocabulary;
import dateline.graph.map.Values;
import dateline.graph.resolve.Resolver;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataMapperTest {

    private static final Node NORDFAB = iri("https://w3id.org/dateline/id/entity/Nordfab");
    private static final String ANSWERS = """
            {"articles": {}, "items": {
              "Q5": {"id": "Q5", "label": "Nordfab", "description": "maker of nails", "types": ["Q50"], "superclasses": [],
                     "place": {"latitude": 60.5, "longitude": -5.25}},
              "Q50": {"id": "Q50", "label": "business", "description": null, "types": [], "superclasses": ["Q51"],
                      "place": null},
              "Q6": {"id": "Q6", "label": "Elm", "description": "a tree", "types": [], "superclasses": [], "place": null}}}
            """;

    @TempDir
    private Path folder;

    private Graph map(String answers, Link link) throws IOException {
        DocumentFacts facts = Facts.of("a.txt", "Nordfab")
                .entity("e1", "Nordfab", "Nordfab", "Company", MentionKind.NAME, link).done();
        Path file = Files.writeString(folder.resolve("wikidata.json"), answers);
        return WikidataMapper.map(new Resolver(TestVocabulary.vocabulary(), Iris.withDefaultBase())
                .resolve(List.of(facts)).listMentioned(), WikidataStore.open(file));
    }

    private static Link described(String item) {
        return new Link.Linked(new KnowledgeBaseId(item, "Nordfab"), 0.9, List.of(), Optional.of("company in Norland"));
    }

    @Test
    void saysWhatAnItemIsWhereItIsAndOfWhichClassesAsItWasAnswered() throws IOException {
        Graph graph = map(ANSWERS, described("Q5"));

        assertThat(graph.contains(NORDFAB, Terms.DESCRIPTION, Values.english("maker of nails"))).isTrue();
        assertThat(graph.contains(NORDFAB, Terms.LATITUDE, Values.decimal(BigDecimal.valueOf(60.5)))).isTrue();
        assertThat(graph.contains(NORDFAB, Terms.LONGITUDE, Values.decimal(BigDecimal.valueOf(-5.25)))).isTrue();
        Node business = iri(Terms.WIKIDATA + "Q50");
        assertThat(graph.contains(NORDFAB, Terms.INSTANCE_OF, business)).isTrue();
        assertThat(graph.contains(business, Terms.LABEL, Values.english("business"))).isTrue();
        assertThat(graph.contains(business, Terms.SUB_CLASS_OF, iri(Terms.WIKIDATA + "Q51"))).isTrue();
        assertThat(graph.size()).isEqualTo(6);
    }

    @Test
    void withoutAnAnswerTheDescriptionIsThatOfTheKnowledgeBase() throws IOException {
        Graph graph = map(ANSWERS, described("Q7"));

        assertThat(graph.contains(NORDFAB, Terms.DESCRIPTION, Values.english("company in Norland"))).isTrue();
        assertThat(graph.size()).isEqualTo(1);
    }

    @Test
    void nothingIsSaidOfWhatIsNotLinkedOrOnlyMayBeSomething() throws IOException {
        assertThat(map(ANSWERS, new Link.Unlinked()).isEmpty()).isTrue();
        assertThat(map(ANSWERS, new Link.Ambiguous(List.of(new KnowledgeBaseId("Q5", "Nordfab"),
                new KnowledgeBaseId("Q6", "Elm")))).isEmpty()).isTrue();
        assertThat(map("{\"articles\": {}, \"items\": {}}", new Link.Linked(new KnowledgeBaseId("Q5", "Nordfab"), 0.9))
                .isEmpty()).isTrue();
    }
}
