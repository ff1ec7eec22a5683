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
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { agnet: [Person] } }");

        refuses("lexicon/events/test.yaml:1: Harvest", "'agnet'", "roles.yaml", "did you mean 'agent'?");
    }

    @Test
    void namesATypeThatIsNotInTypesYaml() {
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { agent: [Persno] } }");

        refuses("test.yaml:1: role 'agent' of Harvest", "'Persno'", "types.yaml", "did you mean 'Person'?");
    }

    @Test
    void namesARoleOfAFrameThatTheClassDoesNotHave() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  verbs: [{ words: [reap], frame: { obj: theme } }]
                """);

        refuses("test.yaml:4: Harvest has no role 'theme'", "'reap'", "it may be agent");
    }

    @Test
    void namesTheClassOfNounsThatIsNotInTypesYaml() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Agent] }
                  nouns:
                    - denoting: Persn
                      frame: { self: agent }
                """);

        refuses("lexicon/events/test.yaml:5: Harvest", "denoting 'Persn'", "types.yaml", "did you mean 'Person'?");
    }

    @Test
    void namesAFunctionThatTheGrammarDoesNotHave() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  verbs:
                    - words: [reap]
                      frame: { sbuj!: agent }
                """);

        refuses("test.yaml:6: Harvest has a function 'sbuj'", "'reap'", "did you mean 'subj'?");
    }

    @Test
    void namesAFunctionThatIsRequiredAndExcluded() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  verbs:
                    - words: [reap]
                      frame: { subj: agent, obj!: none }
                """);

        refuses("test.yaml:6: Harvest both requires and excludes 'obj'", "'reap'");
    }

    @Test
    void namesARoleOfAnotherEventThatLacksItsDotOrDoesNotExist() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  inherits: { agent: agent }
                  lends: { agent.agnet: agent }
                """);

        refuses("Harvest inherits 'agent', which must be a role and, behind a dot",
                "test.yaml:5: Harvest lends 'agent.agnet', and there is no role 'agnet'", "did you mean 'agent'?");
    }

    @Test
    void namesABareNounThatTheClassDoesNotHave() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  bare: [harvst, harvests]
                  nouns:
                    - words: [harvest]
                """);

        refuses("test.yaml:4: Harvest has 'harvst' under bare", "did you mean 'harvest'?");
    }

    @Test
    void namesARoleOfAnExampleThatTheClassDoesNotHave() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  examples:
                    - text: The teacher reaped.
                      roles: { agents: teacher }
                """);

        refuses("test.yaml:6: Harvest has no role 'agents'", "did you mean 'agent'?");
    }

    @Test
    void namesWordsThatAreNotInTheirExample() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  roles: { agent: [Person] }
                  examples:
                    - text: The teacher reaped.
                      roles: { agent: guard }
                """);

        refuses("test.yaml:6: the words 'guard' of role agent are not in the example");
    }

    @Test
    void namesAClassThatPloverDoesNotHave() {
        lexicon.withEvents("- { class: Harvest, definition: d, plover: ASAULT }");

        refuses("test.yaml:1: Harvest", "'ASAULT'", "did you mean 'ASSAULT'?");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  parent: Evnet
                  roles: { agnet: [Person] }
                """);

        refuses("test.yaml:3:", "did you mean 'Event'?", "test.yaml:4:", "did you mean 'agent'?");
    }

    @Test
    void namesARequiredRoleThatTheClassDoesNotHave() {
        lexicon.withEvents("- { class: Harvest, definition: d, roles: { agent: [Person] }, requires: [theme] }");

        refuses("Harvest has no role 'theme' for its requires", "it may be agent");
    }

    @Test
    void namesAClassThatIsDefinedTwice() {
        lexicon.withEvents("""
                - { class: Harvest, definition: d }
                - { class: Harvest, definition: other }
                """);

        refuses("test.yaml:2: Harvest is defined twice, first at events/test.yaml:1");
    }

    @Test
    void namesTheFileOfAnUnknownKey() {
        lexicon.withEvents("""
                - class: Harvest
                  definition: d
                  verb: [{ words: [reap] }]
                """);

        refuses("lexicon/events/test.yaml:3: there is no key 'verb' here; did you mean 'verbs'?");
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
