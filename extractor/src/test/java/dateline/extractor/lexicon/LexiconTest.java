package dateline.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.annotate.Token;
import dateline.extractor.model.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    @TempDir
    private Path folder;
    private Lexicon lexicon;

    @BeforeEach
    void load() {
        lexicon = SmallLexicon.in(folder).withEvents("""
                - class: Harvest
                  definition: Crops are gathered.
                  roles: { agent: [Agent], theme: [Food] }
                  verbs:
                    - { words: [reap, bring in, plan], frame: { subj: agent, obj!: theme } }
                  nouns:
                    - { words: [harvest, grape picking], frame: { of: theme } }
                - class: Meal
                  parent: Harvest
                  definition: Something is eaten.
                  roles: { agent: [Agent] }
                  verbs: [{ words: [reap] }]
                """).load();
    }

    @Test
    void aWordHasAllItsMeaningsInTheOrderOfTheFile() {
        assertThat(lexicon.listVerbs("reap")).extracting(entry -> entry.concept().name()).containsExactly("Harvest", "Meal");
    }

    @Test
    void aPhrasalVerbIsFoundByItsVerb() {
        assertThat(lexicon.listVerbs("bring")).singleElement().extracting(LexicalEntry::words)
                .isEqualTo(List.of("bring", "in"));
    }

    @Test
    void aCompoundNounIsFoundByItsLastWord() {
        assertThat(lexicon.listNouns(noun("picking", "picking"))).singleElement()
                .extracting(LexicalEntry::rule).isEqualTo("Harvest/grape picking");
    }

    @Test
    void aGerundThatIsNotListedMeansWhatItsVerbMeans() {
        assertThat(lexicon.listNouns(noun("Reaping", "reap"))).extracting(entry -> entry.concept().name())
                .containsExactly("Harvest", "Meal");
        assertThat(lexicon.listNouns(noun("planning", "planning"))).extracting(LexicalEntry::rule)
                .containsExactly("Harvest/plan");
    }

    @Test
    void whatTheVerbTakesAsObjectItsGerundTakesWithOf() {
        LexicalEntry reaping = lexicon.listNouns(noun("reaping", "reaping")).getFirst();

        assertThat(reaping.mapping()).containsEntry("of", only("theme")).containsEntry("poss", only("agent"))
                .containsEntry("by", only("agent"));
        assertThat(reaping.required()).containsExactly("of");
    }

    private static List<List<LexicalEntry.Target>> only(String role) {
        return List.of(List.of(new LexicalEntry.Target(role, List.of())));
    }

    @Test
    void aGroupMayTakeEveryNounThatDenotesAClassExceptSome(@TempDir Path other) {
        Lexicon staff = SmallLexicon.in(other).withRelations("""
                - property: worksFor
                  definition: Is paid by.
                  subject: [Person]
                  object: [Organization]
                  nouns:
                    - denoting: Agent
                      except: [crowd]
                      frame: { self: subject, at: object }
                """).load();

        assertThat(staff.listNouns(noun("teacher", "teacher"))).singleElement().extracting(LexicalEntry::rule)
                .isEqualTo("worksFor/teacher");
        assertThat(staff.listNouns(noun("crowd", "crowd"))).isEmpty();
        assertThat(staff.listNouns(noun("village", "village"))).isEmpty();
    }

    @Test
    void aCapitalisedPluralIsFoundByItsSingular() {
        assertThat(lexicon.listNouns(noun("Harvests", "harvests"))).hasSize(1);
    }

    @Test
    void anUnknownWordHasNoMeaning() {
        assertThat(lexicon.listVerbs("sow")).isEmpty();
        assertThat(lexicon.listNouns(noun("king", "king"))).isEmpty();
    }

    private static Token noun(String word, String lemma) {
        return new Token(0, new Span(0, word.length()), word, lemma, "NN", "O");
    }
}
