package dateline.graph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import dateline.graph.TestVocabulary;
import dateline.graph.Terms;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class OntologyFilesTest {

    private static final String SKOS = Terms.SKOS;

    @Test
    void theFilesInTheRepositorySayWhatTheLexiconSays() throws IOException {
        Path folder = Path.of(System.getProperty("dateline.home")).resolve("ontology");
        for (Map.Entry<String, String> file
                : new OntologyWriter(Vocabulary.of(Lexicon.load())).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Boolean.getBoolean("dateline.rewrite")) {
                Files.writeString(path, file.getValue());
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as("ontology/%s must follow from ontology/lexicon; to write it anew, run: mvn -pl graph -am test "
                            + "-Dtest=OntologyFilesTest -Ddateline.rewrite=true "
                            + "-Dsurefire.failIfNoSpecifiedTests=false", file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void saysOfAnEventClassWhatTheLexiconSays() {
        Graph graph = parse("events.ttl");

        assertThat(graph.contains(Terms.dl("Attack"), Terms.SUB_CLASS_OF, Terms.dl("Event"))).isTrue();
        assertThat(graph.contains(Terms.dl("Attack"), Terms.iri(SKOS + "broadMatch"),
                Terms.iri("https://github.com/openeventdata/PLOVER#ASSAULT"))).isTrue();
        assertThat(graph.contains(Terms.dl("Attack"), Terms.iri(SKOS + "example"), Node.ANY)).isTrue();
        assertThat(graph.contains(Terms.dl("attacks"), Terms.dl("edgeOf"), Terms.dl("Attack"))).isTrue();
        assertThat(graph.contains(Terms.dl("attacks"), Terms.dl("from"), Terms.dl("agent"))).isTrue();
        assertThat(graph.contains(Terms.dl("attacks"), Terms.dl("to"), Terms.dl("patient"))).isTrue();
    }

    @Test
    void matchesRelationsWithWikidataAndEntitiesWithTheirParents() {
        assertThat(parse("relations.ttl").contains(Terms.dl("memberOf"), Terms.iri(SKOS + "exactMatch"),
                Terms.iri("http://www.wikidata.org/prop/direct/P463"))).isTrue();
        assertThat(parse("entities.ttl").contains(Terms.dl("Country"), Terms.SUB_CLASS_OF,
                Terms.dl("GeopoliticalEntity"))).isTrue();
    }

    @Test
    void saysWhatFollowsFromARelation() {
        Graph graph = parse("relations.ttl");

        assertThat(graph.contains(Terms.dl("citizenOfFromHeadOfState"), Terms.dl("premise"), Terms.dl("headOfState")))
                .isTrue();
        assertThat(graph.contains(Terms.dl("citizenOfFromHeadOfState"), Terms.dl("conclusionObject"),
                Terms.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"))).isTrue();
    }

    @Test
    void knowsTheFamilyOfAType() {
        Vocabulary vocabulary = TestVocabulary.vocabulary();

        assertThat(vocabulary.family("Country")).isEqualTo("Place");
        assertThat(vocabulary.family("Company")).isEqualTo("Organization");
        assertThat(vocabulary.family("Person")).isEqualTo("Person");
        assertThat(vocabulary.family("Agent")).isEqualTo("Agent");
        assertThat(vocabulary.family("Thing")).isEqualTo("Thing");
        assertThat(vocabulary.family("NeverHeardOf")).isEqualTo("NeverHeardOf");
    }

    private static Graph parse(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(new OntologyWriter(TestVocabulary.vocabulary()).files().get(file)))
                .lang(Lang.TURTLE).parse(graph);
        return graph;
    }
}
