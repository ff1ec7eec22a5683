package dateline.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.SharedModels;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.SmallLexicon;
import dateline.extractor.model.DocumentFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCheckerTest {

    private static final DocumentExtractor FINDS_NOTHING = document ->
            new DocumentFacts(document, List.of(), List.of(), List.of(), List.of(), List.of());
    private static final String ARREST = """
            - class: Arrest
              definition: Somebody is taken into custody.
              roles: { agent: [Agent], patient: [Person] }
              verbs:
                - words: [arrest]
                  frame: { subj: agent, obj!: patient }
              examples:
                - text: Guards arrested Omar Haddad.
                  roles: %s
            %s  near_misses: [%s]
            """;

    @TempDir
    private Path folder;

    @Test
    void reportsAnExampleThatIsNotFound() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "", "The rain arrested nobody's attention.");

        assertThat(new ExampleChecker(FINDS_NOTHING).check(lexicon)).filteredOn(ExampleResult::isUnexpected)
                .extracting(ExampleResult::message)
                .containsExactly("Arrest: \"Guards arrested Omar Haddad.\": is not found; found: []");
    }

    @Test
    void reportsARoleThatIsFilledByOtherWords() {
        Lexicon lexicon = lexicon("{ patient: Guards }", "", "Omar Haddad slept.");

        assertThat(check(lexicon)).singleElement().asString().contains("patient is not 'Guards' but", "patient=Omar Haddad");
    }

    @Test
    void reportsWordsThatAreNotInTheExample() {
        Lexicon lexicon = lexicon("{ patient: Lena Vogel }", "", "Omar Haddad slept.");

        assertThat(check(lexicon)).singleElement().asString().contains("'Lena Vogel'", "not in the text");
    }

    @Test
    void reportsANearMissThatIsFound() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "", "Police arrested Lena Vogel.");

        assertThat(check(lexicon)).containsExactly(
                "Arrest: \"Police arrested Lena Vogel.\": is found in this near miss");
    }

    @Test
    void wantsTheMarkOfAKnownMissRemovedOnceItIsFound() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "      known_miss: true\n      why: it was hard\n",
                "Omar Haddad slept.");

        assertThat(check(lexicon)).singleElement().asString().contains("remove the mark");
    }

    private List<String> check(Lexicon lexicon) {
        return new ExampleChecker(SharedModels.extractor(lexicon, SharedModels.gazetteer())).check(lexicon).stream()
                .filter(ExampleResult::isUnexpected).map(ExampleResult::message).toList();
    }

    private Lexicon lexicon(String roles, String mark, String nearMiss) {
        return SmallLexicon.in(folder).withEvents(ARREST.formatted(roles, mark, nearMiss)).load();
    }
}
