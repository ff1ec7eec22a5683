package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits the lexicon is told which entry is wrong, with which value. */
class LexiconErrorsTest {

    @TempDir
    private Path folder;
    private SmallLexicon lexicon;

    @BeforeEach
    void writeAGoodLexicon() {
        lexicon = SmallLexicon.in(folder);
    }

    @Test
    void aLexiconWithoutEventsAndRelationsIsGood() {
        assertThatNoException().isThrownBy(lexicon::load);
    }

    @Test
    void namesARoleThatIsNotInRolesYaml() {
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { farmer: [Person] } }");

        refuses("Harvest", "'farmer'", "roles.yaml");
    }

    @Test
    void namesATypeThatIsNotInTypesYaml() {
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { agent: [Farmer] } }");

        refuses("'agent' of Harvest", "'Farmer'", "types.yaml");
    }

    @Test
    void namesARoleOfAFrameThatTheClassDoesNotHave() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  verbs: [{ words: [reap], frame: { obj: theme } }]
                """);

        refuses("Harvest", "'theme'", "'reap'", "[agent]");
    }

    @Test
    void namesARequiredRoleThatTheClassDoesNotHave() {
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { agent: [Person] }, requires: [theme] }");

        refuses("Harvest requires 'theme'", "[agent]");
    }

    @Test
    void namesAClassThatIsDefinedTwice() {
        lexicon.withEvents("""
                - { class: Harvest, definition: d }
                - { class: Harvest, definition: other }
                """);

        refuses("Harvest is defined twice");
    }

    @Test
    void namesTheFileOfAnUnknownKey() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  verb: [{ words: [reap] }]
                """);

        refuses("lexicon/events/test.yaml:", "\"verb\"");
    }

    @Test
    void namesFileAndLineOfWhatIsNoYaml() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: "d
                """);

        refuses("lexicon/events/test.yaml:");
    }

    @Test
    void namesTheClassThatHasNoDefinition() {
        lexicon.withEvents("- { class: Harvest }");

        refuses("definition of Harvest is missing");
    }

    @Test
    void namesTheRelationThatHasNeitherObjectNorValue() {
        lexicon.withRelations("- { property: grows, definition: d, subject: [Person] }");

        refuses("grows must have either object types or a kind of value");
    }

    @Test
    void namesAParentThatIsNotDefined() {
        lexicon.with("types.yaml", "- { class: Farmer, parents: [Person], definition: d }");

        refuses("types.yaml", "'Person'", "not defined");
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        lexicon.without("cues.yaml");

        refuses("cues.yaml is missing");
    }

    private void refuses(String... parts) {
        assertThatExceptionOfType(LexiconException.class).isThrownBy(lexicon::load)
                .withMessageContainingAll(parts);
    }
}
