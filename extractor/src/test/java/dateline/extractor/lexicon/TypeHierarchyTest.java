package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeHierarchyTest {

    private final TypeHierarchy types = new TypeHierarchy(List.of(
            type("Thing", List.of(), List.of(), List.of()),
            type("Agent", List.of("Thing"), List.of(), List.of()),
            type("Person", List.of("Agent"), List.of("PERSON"), List.of("teacher")),
            type("Place", List.of("Thing"), List.of("LOCATION"), List.of()),
            type("Country", List.of("Place", "Agent"), List.of(), List.of("country"))));

    private static EntityType type(String name, List<String> parents, List<String> ner, List<String> nouns) {
        return new EntityType(name, parents, "d", ner, nouns, List.of(), List.of(), false);
    }

    @Test
    void aCountryIsAPlaceAndAnAgent() {
        assertThat(List.of("Place", "Agent", "Country", "Thing")).allMatch(ancestor -> types.isA("Country", ancestor));
    }

    @Test
    void anAgentNeedNotBeACountry() {
        assertThat(types.isA("Agent", "Country")).isFalse();
    }

    @Test
    void whatIsNotDefinedIsOnlyAThing() {
        assertThat(types.isA("Unicorn", "Thing")).isTrue();
        assertThat(types.isA("Unicorn", "Agent")).isFalse();
    }

    @Test
    void anEmptyListAdmitsEverything() {
        assertThat(types.admits(List.of(), "Country")).isTrue();
    }

    @Test
    void aWiderTypeIsAdmittedBecauseItMayTurnOutToBeTheNarrowOne() {
        assertThat(types.admits(List.of("Person"), "Agent")).isTrue();
    }

    @Test
    void aTypeOfAnotherBranchIsNotAdmitted() {
        assertThat(types.admits(List.of("Person"), "Country")).isFalse();
    }

    @Test
    void aMereThingIsAdmittedOnlyWhereAnyThingIs() {
        assertThat(types.admits(List.of("Person"), "Thing")).isFalse();
        assertThat(types.admits(List.of("Thing"), "Thing")).isTrue();
    }

    @Test
    void findsTheTypeOfANounAlsoWhenTheLemmatizerLeftItInThePlural() {
        assertThat(types.findByNoun("teacher")).contains("Person");
        assertThat(types.findByNoun("teachers")).contains("Person");
        assertThat(types.findByNoun("glass")).isEmpty();
    }

    @Test
    void findsTheTypeOfALabelOfTheModels() {
        assertThat(types.findByLabel("LOCATION")).contains("Place");
        assertThat(types.findByLabel("CAUSE_OF_DEATH")).isEmpty();
    }

    @Test
    void aCircleOfParentsDoesNotHang() {
        TypeHierarchy circle = new TypeHierarchy(List.of(type("Egg", List.of("Hen"), List.of(), List.of()),
                type("Hen", List.of("Egg"), List.of(), List.of())));

        assertThat(circle.isA("Egg", "Hen")).isTrue();
    }
}
