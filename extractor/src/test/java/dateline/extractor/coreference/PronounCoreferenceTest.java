package dateline.extractor.coreference;

import static dateline.extractor.coreference.ChainsOf.chains;
import static dateline.extractor.coreference.ChainsOf.referent;
import static dateline.extractor.coreference.ChainsOf.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom pronouns mean: personal, relative, reflexive, the narrator's. */
class PronounCoreferenceTest {

    @Test
    void sheIsTheWomanAndHeTheMan() {
        String text = "Maria Lopez interviewed John Banda. She asked when he would resign.";

        assertThat(referent("She", text)).isEqualTo("Maria Lopez");
        assertThat(referent("he", text)).isEqualTo("John Banda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria Lopez, who lives in Oslo, resigned.                               | who   | Maria Lopez
            Maria Lopez is a painter and sculptor who lives in Oslo.                | who   | Maria Lopez
            Maria Lopez is a former player from Chile, who retired in May.          | who   | Maria Lopez
            Maria Lopez (born 18 June 1942) is a Chilean politician who sits in the cabinet. | who | Maria Lopez
            He praised Siemens, which makes trains.                                 | which | Siemens
            Siemens is a company that makes trains.                                 | that  | Siemens
            John Banda, whose father was a miner, resigned.                         | whose | John Banda
            She moved to Oslo, where she opened a school.                           | where | Oslo
            The company for which Maria Lopez works was sold.                       | which | The company
            """)
    void aRelativePronounIsWhatItsClauseDependsOn(String text, String pronoun, String referent) {
        assertThat(referent(pronoun, text)).isEqualTo(referent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Lopez asked who would resign.", "Who would resign, asked Maria Lopez.",
            "Maria Lopez said that Oslo was flooded."})
    void whoeverIsAskedForIsNobodyKnown(String text) {
        assertThat(chains(text)).allSatisfy(chain -> assertThat(chain).doesNotContain("who", "Who", "that"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She is a daughter of Karl Berg and his wife Anna Holm. | his   | Karl Berg
            At the end of his term, Karl Berg left Oslo.           | his   | Karl Berg
            Maria Berg is a poet. He lives in Oslo.                | He    | Maria Berg
            Siemens will stay as long as it takes.                 | it    | -
            Siemens is first when it comes to trains.              | it    | -
            It took place in Oslo. Siemens said it takes orders.   | it    | Siemens
            John Banda left the farm to his son, Luis Banda.       | his   | John Banda
            John Banda is a poet. His father, Karl, was a miner, his mother was a nurse. | his | John Banda
            """)
    void aPronounIsWhoeverStandsNearestInTheGrammar(String text, String pronoun, String referent) {
        assertThat(referent(pronoun, text)).isEqualTo(referent);
    }

    @Test
    void iInAQuotationIsTheSpeaker() {
        assertThat(chains("\"I will go,\" Anna Berg said. \"My wife waits,\" Karl Holm replied."))
                .contains(List.of("I", "Anna Berg"), List.of("My", "Karl Holm"));
    }

    @Test
    void iOutsideOfQuotationsIsWhoeverWrites() {
        assertThat(chains("I live in Oslo. My wife met Karl Holm there. \"I am from Chile,\" he said."))
                .contains(List.of("I", "My"), List.of("Karl Holm", "I", "he"));
        assertThat(chains("A sign in Oslo says: \"I am closed.\""))
                .allSatisfy(chain -> assertThat(chain).doesNotContain("I"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My name is Anna Berg. I live in Oslo.", "I am Anna Berg. I live in Oslo."})
    void whoeverWritesHasTheNameThatTheTextGives(String text) {
        assertThat(referent("I", text)).isEqualTo("Anna Berg");
    }

    @Test
    void nobodyIsCalledWho() {
        Entities entities = new EntityBuilder(SharedModels.lexicon(), SharedModels.gazetteer())
                .build(resolve("He who laughs last laughs best. Those who did not vote complained."));

        assertThat(entities.list()).extracting(Entity::label).doesNotContain("who");
    }

    @Test
    void theirOfTwoSubjectsIsNobodyElses() {
        assertThat(referent("their", "Anna and Karl live in Bern with their children.")).isEqualTo("-");
    }

    @Test
    void itIsTheCompanyNotThePerson() {
        String text = "Maria Lopez joined Siemens in May. It makes trains.";

        assertThat(referent("It", text)).isEqualTo("Siemens");
    }

    @Test
    void aReflexiveIsTheSubjectOfItsClause() {
        assertThat(referent("himself", "John Banda said Peter Mwale blamed himself.")).isEqualTo("Peter Mwale");
    }

    @Test
    void aPlainObjectPronounIsNotTheSubjectOfItsVerb() {
        assertThat(referent("him", "John Banda resigned. Peter Mwale thanked him.")).isEqualTo("John Banda");
    }

    @Test
    void aPossessiveMayBeTheSubjectOfItsVerb() {
        assertThat(referent("his", "Peter Mwale sold his farm.")).isEqualTo("Peter Mwale");
    }

    @Test
    void expletiveItRefersToNothing() {
        assertThat(referent("It", "Siemens makes trains. It is likely that prices will rise.")).isEqualTo("-");
        assertThat(referent("It", "Siemens makes trains. It appears that prices rose.")).isEqualTo("-");
    }

    @Test
    void whoWasNotMentionedForLongIsNotMeantByAPronoun() {
        String text = "John Banda resigned. " + "Rain fell. ".repeat(8) + "He slept.";

        assertThat(referent("He", text)).isEqualTo("He");
    }

    @Test
    void whoIsNeverNamedIsSomebodyOfHisOwn() {
        assertThat(chains("He slept. Then he sang.")).containsExactly(List.of("He", "he"));
    }

    @Test
    void anItBeforeAnyNameRefersToNothing() {
        assertThat(referent("It", "It fell.")).isEqualTo("-");
    }

    @Test
    void aPronounInAPhraseBeforeItsClauseMeansTheSubject() {
        assertThat(referent("his", "During his lifetime, John Banda built three schools.")).isEqualTo("John Banda");
    }

    @Test
    void theyAreThePluralNotThePerson() {
        assertThat(referent("They", "The nurses met John Banda. They sang.")).isEqualTo("The nurses");
    }
}
