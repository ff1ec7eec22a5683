package dateline.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.Understood;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Tenure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest {

    private static List<String> relations(String text) {
        return Understood.of(text).relations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Finance Minister Ingrid Solberg resigned.             | Ingrid Solberg positionHeld Finance Minister of Norway
            Kenya's President John Banda resigned.                          | John Banda positionHeld President of Kenya
            Portuguese Secretary of State Luis Ferreira resigned.           | Luis Ferreira positionHeld Secretary of State of Portugal
            Ingrid Solberg, Norway's finance minister, resigned.            | Ingrid Solberg positionHeld finance minister of Norway
            Ingrid Solberg is the finance minister of Norway.               | Ingrid Solberg positionHeld finance minister of Norway
            """)
    void whoHoldsWhichOffice(String text, String relation) {
        assertThat(relations(text)).contains(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ingrid Solberg, a Democrat, sang.                               | memberOfParty Democratic Party
            Republican Ingrid Solberg sang.                                 | memberOfParty Republican Party
            Ingrid Solberg (Labour Party) sang.                             | memberOfParty Labour Party
            Ingrid Solberg is originally from Oslo.                         | bornIn Oslo
            Ingrid Solberg, 52, of Oslo, was arrested.                      | residence Oslo
            Reporters met Ingrid Solberg of the Lund Institute.             | affiliation Lund Institute
            Ingrid Solberg is a retired Norwegian cross country skier.      | citizenOf Norway
            Ingrid Solberg became professor of botany at the University of Oslo in 1863. | employer University of Oslo
            """)
    void whatANameAloneSaysOfSomebody(String text, String relation) {
        assertThat(relations(text)).contains("Ingrid Solberg " + relation);
    }

    @Test
    void anOrganizationOfUnknownKindIsNoParty() {
        assertThat(relations("Ingrid Solberg is a member of the Royal Society of Victoria."))
                .noneMatch(relation -> relation.contains("memberOfParty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ingrid Solberg was mayor of Oslo from 2009 to 2017.                              | 2009    | 2017
            Ingrid Solberg, mayor of Oslo from 2009 until 2017, sang.                        | 2009    | 2017
            Ingrid Solberg has been the mayor of Oslo since March 2015.                      | 2015-03 | -
            Ingrid Solberg served as mayor of Oslo between 2001 and 2005.                    | 2001    | 2005
            Ingrid Solberg was mayor of Oslo until May 4, 2011.                              | -       | 2011-05-04
            Ingrid Solberg was mayor of Oslo and moved to Bergen in 2009.                    | -       | -
            """)
    void howLongAPositionIsHeld(String text, String from, String until) {
        Tenure tenure = Understood.of(text).facts().relations().stream()
                .filter(relation -> relation.property().equals("positionHeld")).findFirst().orElseThrow().tenure();

        assertThat(tenure.from().map(RelationObject.OfValue::value).orElse("-")).isEqualTo(from);
        assertThat(tenure.until().map(RelationObject.OfValue::value).orElse("-")).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The missile has a range of 300 km (190 miles).                  | missile effectiveRange 300
            The Tomahawk has a maximum range of 1,600 kilometers.           | Tomahawk effectiveRange 1600
            The World Trade Council (WTC) met in Bern.                      | World Trade Council alternateName WTC
            """)
    void quantitiesAndOtherNames(String text, String relation) {
        assertThat(relations(text)).anyMatch(found -> found.startsWith(relation));
    }

    @Test
    void formerIsNoPartOfTheOffice() {
        assertThat(relations("Former Mayor Ingrid Solberg sang.")).noneMatch(relation -> relation.contains("Former"));
    }

    @Test
    void anHonorificIsNoOffice() {
        assertThat(relations("Mr. Luis Ferreira and Dr. Amara Okafor sang.")).isEmpty();
    }

    @Test
    void anIncomingMinisterIsPlanned() {
        Understood understood = Understood.of("The incoming finance minister, Ingrid Solberg, sang.");

        assertThat(understood.relation("positionHeld").claim().factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void anOfficeHoldsAsFarAsTakingItDoes() {
        Understood understood = Understood.of("The harbour reopened before Ingrid Solberg takes office as mayor.");

        assertThat(understood.relation("positionHeld").claim().factuality()).isEqualTo(Factuality.PLANNED);
    }

    @Test
    void whoIsNotTheMayorIsDeniedToBe() {
        Understood understood = Understood.of("Ingrid Solberg is not the mayor of Oslo.");

        assertThat(understood.relation("positionHeld").claim().factuality()).isEqualTo(Factuality.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ingrid Solberg (born 12 June 1953 in Oslo) sang.                | Ingrid Solberg birthDate 1953-06-12
            Ingrid Solberg (March 3, 1901 – 1976) sang.                     | Ingrid Solberg birthDate 1901-03-03
            Ingrid Solberg (March 3, 1901 – 1976) sang.                     | Ingrid Solberg deathDate 1976
            """)
    void theDatesOfALifeStandInBrackets(String text, String relation) {
        assertThat(relations(text)).contains(relation);
    }

    @Test
    void aDateInBracketsAloneIsNoBirth() {
        assertThat(relations("Ingrid Solberg (12 June 1953) sang.")).isEmpty();
    }

    @Test
    void whoIsNamedAsAnOrganizationsBelongsToIt() {
        assertThat(relations("The World Bank's Ingrid Solberg resigned.")).anyMatch(relation ->
                relation.startsWith("Ingrid Solberg affiliation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporters met Sen. Ingrid Solberg (D-Ohio).", "Reporters met Sen. Ingrid Solberg, D-Ohio"})
    void theSeatOfASenatorStandsBehindTheName(String text) {
        assertThat(relations(text)).contains("Ingrid Solberg positionHeld Senator of Ohio");
    }

    @Test
    void aDemonymSaysWhoseTheyAre() {
        assertThat(relations("Kenyan athlete Amara Okafor won.")).contains("Amara Okafor citizenOf Kenya");
    }

    @Test
    void anOfficeThatNoCountryGivesIsNotHeldForTheCountryOfTheAdjective() {
        assertThat(relations("American professor Amara Okafor won.")).contains("Amara Okafor positionHeld professor")
                .noneMatch(relation -> relation.contains("of United States"));
        assertThat(relations("American Senator Amara Okafor won."))
                .contains("Amara Okafor positionHeld Senator of United States");
    }

    @Test
    void aPlaceBehindAPlaceSaysWhereItLies() {
        assertThat(relations("The talks in Cusco, Peru, failed.")).contains("Cusco country Peru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They visited Lima, Peru and Chile.", "They visited Peru, Chile, and Brazil."})
    void aListOfPlacesSaysNothingOfTheKind(String text) {
        assertThat(relations(text)).isEmpty();
    }

    @Test
    void aNameInBracketsIsAnotherName() {
        assertThat(relations("The European Central Bank (ECB) raised rates in Frankfurt."))
                .contains("European Central Bank alternateName ECB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Vogel was born in Vienna.                       | Lena Vogel bornIn Vienna
            Lena Vogel married Omar Haddad in May.               | Lena Vogel spouse Omar Haddad
            Omar Haddad founded Siemens in 1921.                 | Siemens foundedBy Omar Haddad
            Lena Vogel, a spokeswoman for Siemens, declined.     | Lena Vogel spokespersonOf Siemens
            Siemens is based in Munich.                          | Siemens headquarters Munich
            Lena Vogel studied at Oxford University.             | Lena Vogel educatedAt Oxford University
            Lena Vogel's husband, Omar Haddad, sang.             | Omar Haddad spouse Lena Vogel
            """)
    void whatTheWordsOfTheLexiconSay(String text, String relation) {
        assertThat(relations(text)).contains(relation);
    }

    @Test
    void aRangeIsAQuantityWithItsUnit() {
        assertThat(relations("The Harpoon missile has a range of 140 kilometers."))
                .anyMatch(relation -> relation.endsWith("effectiveRange 140 KiloM"));
    }

    @Test
    void aDateOfBirthIsADate() {
        assertThat(relations("Lena Vogel was born on March 3, 1971, in Vienna.")).contains("Lena Vogel birthDate 1971-03-03");
        assertThat(relations("Lena Vogel was born in 1971.")).contains("Lena Vogel birthDate 1971");
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        Understood understood = Understood.of("Lena Vogel, a teacher, praised her husband. Vogel, president of Vogel, sang.");

        assertThat(understood.facts().relations()).noneMatch(relation -> relation.object() instanceof
                RelationObject.OfEntity object && object.entity().equals(relation.subject()));
    }

    @Test
    void aRelationIsSaidOnceASentence() {
        assertThat(relations("Norwegian Prime Minister Ingrid Solberg sang.")).doesNotHaveDuplicates()
                .filteredOn(relation -> relation.contains("positionHeld")).hasSize(1);
    }

    @Test
    void whoSaysSoIsTheClaimant() {
        Understood understood = Understood.of("Omar Haddad said Lena Vogel was born in Vienna.");

        assertThat(understood.claimant(understood.relation("bornIn").claim())).isEqualTo("Omar Haddad");
    }
}
