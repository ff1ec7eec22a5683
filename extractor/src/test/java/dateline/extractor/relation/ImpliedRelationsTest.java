package dateline.extractor.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.model.Basis;
import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

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
