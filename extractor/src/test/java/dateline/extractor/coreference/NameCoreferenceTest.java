package dateline.extractor.coreference;

import static dateline.extractor.coreference.ChainsOf.chains;
import static dateline.extractor.coreference.ChainsOf.referent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are of one thing, and which namesakes are not. */
class NameCoreferenceTest {

    @Test
    void aSurnameMeansTheOneOfThatFullName() {
        assertThat(chains("Ingrid Solberg spoke first. Solberg was applauded."))
                .containsExactly(List.of("Ingrid Solberg", "Solberg"));
    }

    @Test
    void aSurnameInAHeadlineMeansTheOneNamedInFullBelow() {
        assertThat(chains("Solberg wins\n\nIngrid Solberg won the vote.")).contains(List.of("Solberg", "Ingrid Solberg"));
    }

    @Test
    void twoOfOneSurnameStayApart() {
        assertThat(chains("Ingrid Solberg met her rival Henrik Solberg."))
                .anySatisfy(chain -> assertThat(chain).contains("Ingrid Solberg").doesNotContain("Henrik Solberg"))
                .anySatisfy(chain -> assertThat(chain).contains("Henrik Solberg").doesNotContain("Ingrid Solberg"));
    }

    @Test
    void mrsTellsWhichOfTwoOfOneSurname() {
        String text = "Ingrid Solberg and Henrik Solberg spoke. Mrs. Solberg was applauded.";

        assertThat(referent("Solberg", text)).isEqualTo("Ingrid Solberg");
    }

    @Test
    void anOfficeTellsWhichOfTwoOfOneSurname() {
        String text = "Mayor Ingrid Solberg met the banker Helga Solberg. Solberg left. Mayor Solberg was applauded.";

        assertThat(chains(text)).contains(List.of("the banker", "Helga Solberg", "Solberg"),
                List.of("Ingrid Solberg", "Solberg"));
    }

    @Test
    void fatherAndSonOfOneNameStayApart() {
        String text = "Henrik Solberg Sr. founded the bank. Henrik Solberg Jr. runs it. Solberg Jr. is 40.";

        assertThat(chains(text)).contains(List.of("Henrik Solberg Jr.", "Solberg Jr."))
                .noneMatch(chain -> chain.contains("Henrik Solberg Sr.") && chain.contains("Henrik Solberg Jr."));
    }

    @Test
    void whoIsOnceCalledJuniorIsOnePerson() {
        assertThat(chains("Henrik Solberg Jr. spoke. Henrik Solberg was applauded.").getFirst())
                .containsExactly("Henrik Solberg Jr.", "Henrik Solberg");
    }

    @Test
    void townsOfOneNameStayApartByWhereTheyLie() {
        String text = "The firm employs 90 people in Springfield, Illinois, and 30 in Springfield, Ohio. "
                + "Police in Springfield, Ohio, arrested a man.";

        assertThat(chains(text)).filteredOn(chain -> chain.contains("Springfield")).extracting(List::size)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He lives in Leeds, England. She was born in Leeds, Britain.",
        "He lives in Leeds. She was born in Leeds, England.",
        "Police in Leeds, Hull and Oslo met. Police in Leeds, Bristol and Oslo met."})
    void aTownIsOneWhereNothingSaysThatItLiesElsewhere(String text) {
        assertThat(chains(text)).contains(List.of("Leeds", "Leeds"));
    }

    @Test
    void anAcronymThatTheTextExplainsTwiceIsTwo() {
        String text = "The Northern Builders Association (NBA) builds houses. "
                + "The National Basketball Association (NBA) fined a guard.";

        assertThat(chains(text)).contains(List.of("Northern Builders Association", "NBA"),
                List.of("National Basketball Association", "NBA"));
    }

    @Test
    void anAcronymBeforeItsExplanationIsWhatItExplains() {
        assertThat(referent("EHA", "The EHA fined the port. The European Harbour Agency (EHA) is in Brussels."))
                .isEqualTo("European Harbour Agency");
        assertThat(chains("The EHA fined the port. The European Harbour Agency (EHA) is in Brussels."))
                .contains(List.of("EHA", "European Harbour Agency", "EHA"));
    }

    @Test
    void aFormerNameIsAnotherNameOfTheSame() {
        assertThat(chains("Norwick Telecom, formerly Halden Cable, gave money. Halden Cable was founded in 1990."))
                .contains(List.of("Norwick Telecom", "Halden Cable", "Halden Cable"));
        assertThat(chains("Ann Keller, formerly Halden Bank, joined Norwick Telecom."))
                .noneMatch(chain -> chain.contains("Ann Keller") && chain.contains("Halden Bank"));
    }

    @Test
    void aMiddleNameDoesNotMakeAnotherPerson() {
        assertThat(chains("Luis Ferreira spoke. Luis Antonio Ferreira left.")).hasSize(1);
    }

    @Test
    void anAcronymInBracketsMeansTheNameBeforeItEverywhere() {
        assertThat(referent("EHA", "The European Harbour Agency (EHA) fined the port. The EHA said so in Brussels."))
                .isEqualTo("European Harbour Agency");
    }

    @Test
    void anAcronymInBracketsIsANameThoughNobodyKnowsIt() {
        assertThat(chains("The Harbour Workers Union (HWU) called a strike. The HWU has many members."))
                .contains(List.of("Harbour Workers Union", "HWU", "HWU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Lopez and John Banda signed the treaty.", "Presidents Maria Lopez and John Banda met.",
            "John Banda was praised by Maria Lopez and by the mayor."})
    void coordinatedNamesAreTwo(String text) {
        assertThat(chains(text)).anySatisfy(chain -> assertThat(chain).contains("Maria Lopez").doesNotContain("John Banda"))
                .noneSatisfy(chain -> assertThat(chain).contains("Maria Lopez and John Banda"));
    }

    @Test
    void theEndOfAFullNameIsTheSamePerson() {
        assertThat(referent("Hirano Lopez", "Maria Hirano Lopez won. Hirano Lopez smiled."))
                .isEqualTo("Maria Hirano Lopez");
    }

    @Test
    void theBeginningOfACompanysNameIsTheCompany() {
        assertThat(referent("Siemens Mobility", "Siemens Mobility GmbH makes trains. Siemens Mobility hired drivers."))
                .isEqualTo("Siemens Mobility GmbH");
    }
}
