package dateline.extractor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.SharedModels;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.SmallLexicon;
import dateline.extractor.model.DocumentFacts;
import java.nio.file.Path;
import java.util.ArrayList;
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

        assertThat(check(lexicon, FINDS_NOTHING)).containsExactly(
                "events/test.yaml:8: \"Guards arrested Omar Haddad.\": Arrest is not found; found: []");
    }

    @Test
    void reportsARoleThatIsFilledByOtherWords() {
        Lexicon lexicon = lexicon("{ patient: Guards }", "", "Omar Haddad slept.");

        assertThat(check(lexicon)).singleElement().asString()
                .contains("Arrest has not patient 'Guards'; found: Arrest 'arrested'", "patient: Omar Haddad");
    }

    @Test
    void readsAlternativesAsSentencesOfTheirOwn() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "", "\"Omar Haddad [slept|sang].\"");

        assertThat(ExampleChecker.count(lexicon, file -> true)).isEqualTo(3);
    }

    @Test
    void runsTheExamplesOfTheFilesAskedForOnly() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "", "The rain arrested nobody's attention.");

        assertThat(ExampleChecker.count(lexicon, "events/test.yaml"::equals)).isEqualTo(2);
        assertThat(ExampleChecker.count(lexicon, "events/other.yaml"::equals)).isZero();
    }

    @Test
    void reportsANearMissThatIsFound() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "", "Police arrested Lena Vogel.");

        assertThat(check(lexicon)).singleElement().asString().startsWith("events/test.yaml:10: \"Police arrested Lena "
                + "Vogel.\": Arrest is found in this near miss: Arrest 'arrested'");
    }

    @Test
    void wantsTheMarkOfAKnownMissRemovedOnceItIsFound() {
        Lexicon lexicon = lexicon("{ patient: Omar Haddad }", "      known_miss: true\n      why: it was hard\n",
                "Omar Haddad slept.");

        assertThat(check(lexicon)).singleElement().asString().contains("remove the mark");
    }

    private List<String> check(Lexicon lexicon) {
        return check(lexicon, SharedModels.extractor(lexicon, SharedModels.gazetteer()));
    }

    private static List<String> check(Lexicon lexicon, DocumentExtractor extractor) {
        List<String> messages = new ArrayList<>();
        new ExampleChecker(lexicon, extractor, 1).check(file -> true, result -> {
            if (result.isUnexpected()) {
                messages.add(result.message());
            }
        });
        return messages;
    }

    private Lexicon lexicon(String roles, String mark, String nearMiss) {
        return SmallLexicon.in(folder).withEvents(ARREST.formatted(roles, mark, nearMiss)).load();
    }
}
