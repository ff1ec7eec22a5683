package dateline.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedRelationsTest {

    private static DocumentFacts facts(String text) {
        return SharedModels.extractor().extract(Document.of("test.txt", text));
    }

    private static List<Relation> of(DocumentFacts facts, String property) {
        return facts.relations().stream().filter(relation -> relation.property().equals(property)).toList();
    }

    @Test
    void aHeadOfStateIsPresumablyACitizenAndItIsToldFromWhat() {
        DocumentFacts facts = facts("Kenya's President John Banda resigned.");

        Relation citizen = of(facts, "citizenOf").getFirst();

        assertThat(citizen.basis()).isInstanceOfSatisfying(Basis.Inferred.class, basis -> {
            Relation premise = facts.relations().get(basis.relation());
            assertThat(premise.basis()).isEqualTo(new Basis.Said());
            assertThat(premise.subject().equals(citizen.subject()) || premise.object().toString()
                    .contains(citizen.subject().value())).isTrue();
            assertThat(citizen.claim().confidence()).isLessThan(premise.claim().confidence());
        });
    }

    @Test
    void aCityLiesInItsCountryWhereTheTextNamesBoth() {
        assertThat(of(facts("Kharkiv burned. Ukraine asked for help."), "country")).singleElement()
                .satisfies(country -> assertThat(country.basis()).isInstanceOf(Basis.Known.class));
        assertThat(of(facts("Kharkiv burned."), "country")).isEmpty();
    }

    @Test
    void troopsThatAreDescribedByACountryAreOfItThoughNobodyClaimsIt() {
        DocumentFacts facts = facts("Chilean troops attacked the port.");

        assertThat(of(facts, "country")).singleElement().satisfies(country ->
                assertThat(country.basis()).isEqualTo(new Basis.Described(country.subjectMention())));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Banda administration rejected the plan. Kenya's President John Banda resigned.",
        "President John Banda's government rejected the plan. John Banda is the president of Kenya.",
    })
    void anAdministrationActsForTheCountryOfWhoHeadsIt(String text) {
        DocumentFacts facts = facts(text);

        assertThat(of(facts, "country")).singleElement().satisfies(country -> {
            assertThat(country.basis()).isInstanceOf(Basis.Inferred.class);
            assertThat(country.objectMention().in(text)).startsWith("Kenya");
        });
    }

    @Test
    void nothingIsToldOfTheAdministrationOfWhoHasNoOffice() {
        assertThat(of(facts("The Banda administration rejected the plan of Kenya."), "country")).isEmpty();
    }

    @Test
    void whatLiesInACityLiesInItsCountry() {
        assertThat(of(facts("The Lund Museum in Bergen closed. Bergen is a city in Norway."), "country"))
                .filteredOn(country -> country.claim().rule().equals("country/from locatedIn"))
                .singleElement().satisfies(country -> assertThat(country.basis()).isInstanceOf(Basis.Inferred.class));
    }

    @Test
    void nothingFollowsFromWhatIsDenied() {
        assertThat(facts("Luis Ferreira is not the president of Kenya.").relations())
                .noneMatch(relation -> relation.basis() instanceof Basis.Inferred);
    }

    @Test
    void withoutImpliedKeepsOnlyWhatIsSaid() {
        assertThat(facts("Kenya's President John Banda resigned.").withoutImplied().relations())
                .isNotEmpty().allSatisfy(relation -> assertThat(relation.basis()).isEqualTo(new Basis.Said()));
    }
}
