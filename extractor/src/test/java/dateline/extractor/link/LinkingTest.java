package dateline.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.SmallGazetteer;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import dateline.extractor.model.Mention;
import dateline.extractor.model.MentionKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkingTest {

    @TempDir
    private Path folder;
    private Gazetteer gazetteer;

    /** Two countries, each with a town of the same name and a Keller of its own. */
    @BeforeEach
    void load() {
        gazetteer = SmallGazetteer.in(folder)
                .place("Q1", "Ruritania", "Country", "Kingdom of Ruritania", "Ruritanian", "")
                .place("Q2", "Grand Fenwick", "Country", "", "Fenwickian", "")
                .place("Q11", "Newbridge", "City", "", "", "Q1")
                .place("Q21", "Newbridge", "City", "", "", "Q2")
                .person("Q12", "Anna Keller", "Keller", "Q1")
                .person("Q22", "Boris Keller", "Keller", "Q2")
                .person("Q13", "Theo Brandt", "Brandt", "Q1")
                .organization("Q14", "Ruritanian Senate", "Legislature", "Senate", "Q1").load();
    }

    private List<Entity> entities(String text) {
        var mentions = new MentionFinder(SharedModels.lexicon(), gazetteer).find(SharedModels.annotate(text));
        var chains = new CoreferenceResolver(SharedModels.lexicon()).resolve(mentions);
        return new EntityBuilder(SharedModels.lexicon(), gazetteer).build(chains).list();
    }

    private Entity entity(String words, String text) {
        return entities(text).stream().filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().in(text).equals(words))).findFirst().orElseThrow();
    }

    private String target(String words, String text) {
        return entity(words, text).link().findTarget().flatMap(KnowledgeBaseId::wikidata).orElse("-");
    }

    @Test
    void aFullNameOfOneDecidesByItself() {
        assertThat(target("Anna Keller", "Anna Keller sang.")).isEqualTo("Q12");
    }

    @Test
    void ofTwoTownsTheOneWhoseCountryTheTextSpeaksOf() {
        assertThat(target("Newbridge", "Floods in Ruritania reached Newbridge.")).isEqualTo("Q11");
        assertThat(target("Newbridge", "Floods in Grand Fenwick reached Newbridge.")).isEqualTo("Q21");
    }

    @Test
    void aDemonymSpeaksOfTheCountryToo() {
        assertThat(target("Newbridge", "Ruritanian troops reached Newbridge.")).isEqualTo("Q11");
    }

    @Test
    void whatNothingDecidesStaysAmbiguous() {
        String text = "Floods reached Newbridge.";

        assertThat(entity("Newbridge", text).link()).isInstanceOfSatisfying(Link.Ambiguous.class, link ->
                assertThat(link.candidates()).extracting(id -> id.wikidata().orElseThrow()).containsExactly("Q11", "Q21"));
    }

    @Test
    void aTextThatSpeaksOfBothCountriesDoesNotDecide() {
        assertThat(target("Newbridge", "Ruritania and Grand Fenwick flooded, and so did Newbridge.")).isEqualTo("-");
    }

    @Test
    void aBareSurnameOfManyPeopleIsNotLinkedWithoutACountry() {
        assertThat(target("Brandt", "Brandt sang.")).isEqualTo("-");
        assertThat(target("Brandt", "In Ruritania, Brandt sang.")).isEqualTo("Q13");
    }

    @Test
    void anotherPersonOfAKnownSurnameIsNotTheKnownOne() {
        assertThat(target("Ingrid Keller", "Ingrid Keller sang in Ruritania. Keller was applauded.")).isEqualTo("-");
        assertThat(target("Keller", "Ingrid Keller sang in Ruritania. Keller was applauded.")).isEqualTo("-");
    }

    @Test
    void twoNamesOfOneCountryAreOneEntity() {
        List<Entity> entities = entities("Ruritania voted. The Kingdom of Ruritania is small. The Ruritanian vote was fair.");

        assertThat(entities).filteredOn(entity -> entity.type().equals("Country")).singleElement()
                .satisfies(entity -> {
                    assertThat(entity.label()).isEqualTo("Ruritania");
                    assertThat(entity.mentions()).hasSize(3);
                });
    }

    @Test
    void aDemonymNamesAPeopleAndDescribesItsCountry() {
        List<Entity> entities = entities("The Ruritanian vote was fair.");

        assertThat(entities).filteredOn(Entity::isNamed).singleElement().satisfies(people -> {
            assertThat(people.type()).isEqualTo("People");
            assertThat(people.label()).isEqualTo("Ruritanian");
        });
        assertThat(entities).filteredOn(entity -> entity.type().equals("Country")).singleElement()
                .satisfies(country -> {
                    assertThat(country.label()).isEqualTo("Ruritania");
                    assertThat(country.mentions()).extracting(Mention::kind).containsExactly(MentionKind.NOMINAL);
                });
    }

    @Test
    void aLinkedEntityHasLabelAndTypeOfTheGazetteer() {
        assertThat(entity("Newbridge", "Floods in Ruritania reached Newbridge.").type()).isEqualTo("City");
    }

    @Test
    void whatTheGazetteerDoesNotHaveIsUnlinked() {
        assertThat(entity("Amara Okafor", "Amara Okafor sang.").link()).isEqualTo(new Link.Unlinked());
    }

    @Test
    void theLabelIsTheFullestNameWithoutItsArticle() {
        assertThat(entity("Okafor", "Okafor sang. Amara Okafor danced.").label()).isEqualTo("Amara Okafor");
        assertThat(entity("The nurse", "The nurse sang.").label()).isEqualTo("nurse");
    }

    @Test
    void whatManyCountriesHaveIsNotThatOfACountryTheTextIsSilentOn() {
        assertThat(target("Senate", "The Senate of the kingdom met.")).isEqualTo("Q14");
        assertThat(target("Senate", "Ruritania voted. The Senate met.")).isEqualTo("Q14");
        assertThat(target("Senate", "Grand Fenwick voted. The Senate met.")).isEqualTo("-");
    }
}
