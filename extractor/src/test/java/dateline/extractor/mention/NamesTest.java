package dateline.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.SmallGazetteer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @TempDir
    private Path folder;
    private Gazetteer gazetteer;

    @BeforeEach
    void load() {
        gazetteer = SmallGazetteer.in(folder)
                .place("Q1", "Ruritania", "Country", "", "Ruritanian|Ruritanians", "")
                .place("Q2", "Port Selden", "City", "Selden Harbour|Reading", "", "Q1")
                .place("Q4", "Ohio", "Region", "", "", "Q1").place("Q5", "Selden, R.T.", "City", "", "", "Q1")
                .person("Q3", "Ilse Marchetti", "Marchetti|Marsh|May", "Q1").load();
    }

    private List<TextMention> mentions(String text) {
        return new MentionFinder(SharedModels.lexicon(), gazetteer).find(SharedModels.annotate(text));
    }

    /** Names as "words:type", in the order of the text. */
    private List<String> names(String text) {
        return names(text, gazetteer);
    }

    private static List<String> names(String text, Gazetteer gazetteer) {
        return new MentionFinder(SharedModels.lexicon(), gazetteer).find(SharedModels.annotate(text)).stream().filter(TextMention::isName)
                .map(mention -> mention.words() + ":" + mention.type()).toList();
    }

    @Test
    void theGazetteerKnowsATownThatTheModelsDoNot() {
        assertThat(names("The ferry left Port Selden at noon.")).containsExactly("Port Selden:City");
    }

    @Test
    void theModelsFindWhomTheGazetteerDoesNotKnow() {
        assertThat(names("Amara Okafor met Luis Ferreira in Montevideo."))
                .containsExactly("Amara Okafor:Person", "Luis Ferreira:Person", "Montevideo:Place");
    }

    @Test
    void aDemonymNamesTheCountryAndIsMarked() {
        assertThat(mentions("Ruritanian farmers blocked the road.")).first().satisfies(mention -> {
            assertThat(mention.words()).isEqualTo("Ruritanian");
            assertThat(mention.type()).isEqualTo("Country");
            assertThat(mention.isDemonym()).isTrue();
        });
    }

    @Test
    void anHonorificIsNoPartOfAName() {
        assertThat(names("Mr. Luis Ferreira thanked Dr. Amara Okafor."))
                .containsExactly("Luis Ferreira:Person", "Amara Okafor:Person");
    }

    @Test
    void anOfficeOfSeveralWordsIsNoName() {
        assertThat(names("Secretary of State Luis Ferreira resigned.")).containsExactly("Luis Ferreira:Person");
    }

    @Test
    void aStateIsKnownByItsAbbreviation() {
        assertThat(mentions("She moved to Riverton, OH, in 1990.").stream().filter(TextMention::isName))
                .anySatisfy(mention -> {
                    assertThat(mention.words()).isEqualTo("OH");
                    assertThat(mention.candidates()).extracting(entry -> entry.label()).containsExactly("Ohio");
                });
    }

    @Test
    void aCommaWithinANameOfTheGazetteerIsAWordOfTheText() {
        assertThat(names("The ferry left Selden, R.T. at noon.")).containsExactly("Selden, R.T.:City");
    }

    @Test
    void aWordInLowerCaseIsNotTheNameThatItIsSpeltLike() {
        assertThat(names("They were reading in the marsh.")).isEmpty();
    }

    @Test
    void theLongerNameWins() {
        assertThat(names("Crowds filled Selden Harbour.")).containsExactly("Selden Harbour:City");
    }

    @Test
    void aPossessiveEndingIsNoPartOfAName() {
        assertThat(names("Montevideo's mayor praised Luis Ferreira's work."))
                .containsExactly("Montevideo:Place", "Luis Ferreira:Person");
    }

    @Test
    void theArticleIsNoPartOfAName() {
        assertThat(names("She spoke to the Ruritanians.")).containsExactly("Ruritanians:Country");
    }

    @Test
    void aSurnameThatTheTextHasInFullIsAPersonEverywhere() {
        assertThat(names("Amara Okafor and Paul Selden won. Selden wept. Okafor sang."))
                .containsExactly("Amara Okafor:Person", "Paul Selden:Person", "Selden:Person", "Okafor:Person");
    }

    @Test
    void aMinistryIsAGovernmentBody() {
        assertThat(names("The Ministry of Transport closed the bridge.")).containsExactly("Ministry of Transport:GovernmentBody");
    }

    @Test
    void namesAreFoundInASentenceThatIsTooLongToParse() {
        assertThat(names("Amara Okafor, " + "one, two, ".repeat(60) + "Luis Ferreira."))
                .contains("Amara Okafor:Person", "Luis Ferreira:Person");
    }

    @Test
    void whatACreditLineNamesIsNoEntity() {
        assertThat(names("Prices fell in Montevideo. rc/gsw (AFP, dpa, Reuters)", SharedModels.gazetteer()))
                .containsExactly("Montevideo:City");
        assertThat(names("Author: Amara Okafor (AP, AFP) Editor: Luis Ferreira", SharedModels.gazetteer())).isEmpty();
        assertThat(names("Reuters and AFP confirmed it.", SharedModels.gazetteer())).hasSize(2);
    }

    @Test
    void aNameThatTheModelsFindOnceIsOneEverywhere() {
        assertThat(names("Amara Okafor sang. The crowd then shouted Okafor, Okafor, Okafor."))
                .filteredOn("Okafor:Person"::equals).hasSize(3);
    }

    @Test
    void aNameEndsBeforeTheHyphenOfAParticiple() {
        assertThat(mentions("A NATO-led force landed in Port Selden.")).filteredOn(TextMention::isName)
                .extracting(TextMention::words).containsExactly("NATO", "Port Selden");
    }

    @Test
    void aPairOfDemonymsIsTwoNames() {
        assertThat(names("The German-Turkish border treaty failed.", SharedModels.gazetteer()))
                .containsExactly("German:Country", "Turkish:Country");
    }

    @Test
    void aPairOfDemonymsOfSeveralWordsIsTwoNamesToo() {
        assertThat(names("The North Korean-Chilean summit began.", SharedModels.gazetteer()))
                .containsExactly("North Korean:Country", "Chilean:Country");
    }

    @Test
    void theForcesOfANationHaveTheNationInTheirName() {
        assertThat(names("The Chilean Armed Forces have many tanks.", SharedModels.gazetteer()))
                .first().asString().startsWith("Chilean Armed Forces:");
    }

    @Test
    void aNameEndsBeforeTheNounOfItsKind() {
        assertThat(names("Peru fired a Storm Shadow missile.", SharedModels.gazetteer()))
                .contains("Storm Shadow:Weapon");
    }

    @Test
    void whatSomebodyIsSaidToBeTellsTheType() {
        assertThat(names("Ulricus Regius was a philosopher.", SharedModels.gazetteer()))
                .containsExactly("Ulricus Regius:Person");
    }

    @Test
    void theLastWordOfANameMayTellItsClass() {
        assertThat(names("They met at the Selden Art Museum.")).containsExactly("Selden Art Museum:Facility");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QTR was co-founded in 2003 by three engineers.             | QTR:Organization
            Quillmere is a software company.                           | Quillmere:Company
            She was chief executive of Tallowmead until 2001.          | Tallowmead:Organization
            In 1991 he founded WEXA Srl.                               | WEXA Srl:Organization
            The Holm Hospital is a subsidiary of Barland Industries.   | Holm Hospital:Organization
            """)
    void whatIsFoundedOrHasAChiefExecutiveIsAnOrganization(String text, String name) {
        assertThat(names(text, SharedModels.gazetteer())).contains(name);
    }

    @Test
    void aTownDescribedAsACentreStaysATown() {
        assertThat(names("The paintings came from Florence, the center of the trade.", SharedModels.gazetteer()))
                .doesNotContain("Florence:Organization");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            William (Bill) Banda resigned.                 | William (Bill) Banda
            Luis "Lucho" Ferreira won the race.            | Luis "Lucho" Ferreira
            """)
    void aNicknameBelongsToTheNameAroundIt(String text, String name) {
        assertThat(names(text)).containsExactly(name + ":Person");
    }

    @Test
    void whatStandsInBracketsBetweenTwoPeopleIsNoNickname() {
        assertThat(names("Amara Okafor (Norway) Luis Ferreira (Chile)")).contains("Amara Okafor:Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Keller lives in Bern with her daughter Georgia.",
            "Anna Keller lives in Bern with her daughters, Georgia and Eva."})
    void whoIsSomebodysChildIsAPerson(String text) {
        assertThat(names(text, SharedModels.gazetteer())).contains("Georgia:Person");
    }

    @Test
    void aParentCompanyIsNoPerson() {
        assertThat(names("Its parent Siemens sold the plant.", SharedModels.gazetteer()))
                .noneMatch("Siemens:Person"::equals);
    }

    @Test
    void theNumberOfARulerBelongsToTheName() {
        assertThat(names("She was a daughter of Ferdinand I of Norland.")).contains("Ferdinand I:Person");
        assertThat(names("Luis Ferreira and I of course agreed.")).containsExactly("Luis Ferreira:Person");
    }

    @Test
    void theMonthOfADateIsNobodysName() {
        assertThat(names("Amara Okafor (31 May 1903 - 26 May 1978) was a judge.", SharedModels.gazetteer()))
                .containsExactly("Amara Okafor:Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Keller (born 17 October 1990 in Porto Alegre) is a Brazilian model.",
            "Karl Holm was born on 3 May 1950 in Porto Alegre.", "The family lives in Porto Alegre."})
    void wherePeopleAreBornOrLiveIsAPlace(String text) {
        assertThat(names(text, SharedModels.gazetteer())).contains("Porto Alegre:Place");
    }
}
