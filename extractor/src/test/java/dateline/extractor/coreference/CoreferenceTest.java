package dateline.extractor.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.annotate.AnnotatedText;
import dateline.extractor.claim.Sayings;
import dateline.extractor.link.Entities;
import dateline.extractor.link.EntityBuilder;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.mention.TextMention;
import dateline.extractor.model.Entity;
import dateline.extractor.model.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {

    /** The chains with more than one mention or a name, each as the words of its mentions. */
    private static List<List<String>> chains(String text) {
        return resolve(text).stream().map(chain -> chain.mentions().stream().map(TextMention::words).toList()).toList();
    }

    private static List<Chain> resolve(String words) {
        AnnotatedText text = SharedModels.annotate(words);
        List<TextMention> mentions = new MentionFinder(SharedModels.lexicon(), SharedModels.gazetteer()).find(text);
        Sayings sayings = Sayings.find(text, SharedModels.lexicon().cues());
        return new CoreferenceResolver(SharedModels.lexicon())
                .resolve(mentions, sayings.listUtterances(), sayings.quotes());
    }

    /** The fullest name of what the last mention of these words refers to; "-" when it refers to nothing known. */
    private static String referent(String words, String text) {
        return resolve(text).stream()
                .filter(chain -> chain.mentions().stream().anyMatch(mention -> mention.words().equals(words)))
                .reduce((one, two) -> two)
                .map(chain -> chain.findFullestName().map(TextMention::words)
                        .orElse(chain.mentions().getFirst().words()))
                .orElse("-");
    }

    @Test
    void aSurnameMeansTheOneOfThatFullName() {
        assertThat(chains("Ingrid Solberg spoke first. Solberg was applauded."))
                .containsExactly(List.of("Ingrid Solberg", "Solberg"));
    }

    @Test
    void aSurnameInAHeadlineMeansTheOneNamedInFullBelow() {
        assertThat(chains("Solberg wins\n\nIngrid Solberg won the vote.")).contains(List.of("Solberg", "Ingrid Solberg"));
    }

    @Test
    void twoOfOneSurnameStayApart() {
        assertThat(chains("Ingrid Solberg met her rival Henrik Solberg."))
                .anySatisfy(chain -> assertThat(chain).contains("Ingrid Solberg").doesNotContain("Henrik Solberg"))
                .anySatisfy(chain -> assertThat(chain).contains("Henrik Solberg").doesNotContain("Ingrid Solberg"));
    }

    @Test
    void mrsTellsWhichOfTwoOfOneSurname() {
        String text = "Ingrid Solberg and Henrik Solberg spoke. Mrs. Solberg was applauded.";

        assertThat(referent("Solberg", text)).isEqualTo("Ingrid Solberg");
    }

    @Test
    void theFatherIsNotTheSonOfTheSameName() {
        assertThat(chains("John Banda Sr. left the farm to John Banda Jr.")).hasSizeGreaterThan(1);
    }

    @Test
    void aMiddleNameDoesNotMakeAnotherPerson() {
        assertThat(chains("Luis Ferreira spoke. Luis Antonio Ferreira left.")).hasSize(1);
    }

    @Test
    void anAcronymInBracketsMeansTheNameBeforeItEverywhere() {
        assertThat(referent("EHA", "The European Harbour Agency (EHA) fined the port. The EHA said so in Brussels."))
                .isEqualTo("European Harbour Agency");
    }

    @Test
    void anAcronymInBracketsIsANameThoughNobodyKnowsIt() {
        assertThat(chains("The Harbour Workers Union (HWU) called a strike. The HWU has many members."))
                .contains(List.of("Harbour Workers Union", "HWU", "HWU"));
    }

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
            French President Anna Keller met Chancellor Karl Holm. The French president smiled.  | The French president  | Anna Keller
            French President Anna Keller met Chancellor Karl Holm. The German chancellor smiled. | The German chancellor | Karl Holm
            Anna Berg, the foreign minister of Norway, left. The Norwegian foreign minister met Karl Holm. | The Norwegian foreign minister | Anna Berg
            The French carmaker Renault fell. The French carmaker cut jobs.                      | The French carmaker   | Renault
            French President Anna Keller left. The Spanish president stayed.                     | The Spanish president | The Spanish president
            French President Anna Keller left. The former president stayed.                      | The former president  | The former president
            """)
    void aTitleWithItsCountryIsWhoeverHoldsIt(String text, String nominal, String referent) {
        assertThat(referent(nominal, text)).isEqualTo(referent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops entered Chilean territory. Chile protested.                             | Chilean territory | Chile
            The Chilean side declined to comment.                                          | The Chilean side  | Chilean
            The Falklands War began in 1982. Both countries remember the war.              | the war           | Falklands War
            They spoke of World War II and of the Falklands War. Nobody forgot the war.    | the war           | -
            The army fears the trade war.                                                  | the trade war     | -
            """)
    void aNounMeansTheCountryOrTheWarThatItBelongsTo(String text, String nominal, String referent) {
        assertThat(referent(nominal, text)).isEqualTo(referent);
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
    void aNameOfTheThingWithinItsDescriptionIsOneMention() {
        Entities entities = new EntityBuilder(SharedModels.lexicon(), SharedModels.gazetteer())
                .build(resolve("Peru bought the Javelin missiles."));

        assertThat(entities.list()).filteredOn(entity -> entity.label().contains("Javelin"))
                .singleElement().extracting(entity -> entity.mentions().size()).isEqualTo(1);
    }

    @Test
    void nobodyIsCalledWho() {
        Entities entities = new EntityBuilder(SharedModels.lexicon(), SharedModels.gazetteer())
                .build(resolve("He who laughs last laughs best. Those who did not vote complained."));

        assertThat(entities.list()).extracting(Entity::label).doesNotContain("who");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Lopez and John Banda signed the treaty.", "Presidents Maria Lopez and John Banda met.",
            "John Banda was praised by Maria Lopez and by the mayor."})
    void coordinatedNamesAreTwo(String text) {
        assertThat(chains(text)).anySatisfy(chain -> assertThat(chain).contains("Maria Lopez").doesNotContain("John Banda"))
                .noneSatisfy(chain -> assertThat(chain).contains("Maria Lopez and John Banda"));
    }

    @ParameterizedTest
    @CsvSource({"President John Banda's administration rejected the plan. He resigned., John Banda",
            "The John Banda administration rejected the plan. He resigned., John Banda"})
    void somebodysAdministrationIsNotHimself(String text, String person) {
        assertThat(referent("He", text)).isEqualTo(person);
        assertThat(resolve(text)).anySatisfy(chain -> {
            assertThat(chain.type()).isEqualTo("GovernmentBody");
            assertThat(chain.mentions()).noneMatch(mention -> mention.words().equals(person));
        });
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
    void thePresidentIsWhoWasCalledPresident() {
        String text = "President Maria Lopez met governor John Banda. The president smiled.";

        assertThat(referent("The president", text)).isEqualTo("Maria Lopez");
    }

    @Test
    void anAppositionIsItsName() {
        assertThat(referent("a lawyer", "Maria Lopez, a lawyer, won.")).isEqualTo("Maria Lopez");
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
    void aPredicateIsItsSubject() {
        assertThat(referent("a lawyer", "Maria Lopez was a lawyer.")).isEqualTo("Maria Lopez");
        assertThat(referent("a lawyer", "Maria Lopez was not a lawyer.")).isEqualTo("a lawyer");
    }

    @Test
    void aPronounInAPhraseBeforeItsClauseMeansTheSubject() {
        assertThat(referent("his", "During his lifetime, John Banda built three schools.")).isEqualTo("John Banda");
    }

    @Test
    void theEndOfAFullNameIsTheSamePerson() {
        assertThat(referent("Hirano Lopez", "Maria Hirano Lopez won. Hirano Lopez smiled."))
                .isEqualTo("Maria Hirano Lopez");
    }

    @Test
    void theBeginningOfACompanysNameIsTheCompany() {
        assertThat(referent("Siemens Mobility", "Siemens Mobility GmbH makes trains. Siemens Mobility hired drivers."))
                .isEqualTo("Siemens Mobility GmbH");
    }

    @Test
    void theyAreThePluralNotThePerson() {
        assertThat(referent("They", "The nurses met John Banda. They sang.")).isEqualTo("The nurses");
    }

    @Test
    void everyMentionIsInOneChainOnly() {
        String text = "Maria Lopez, the mayor of Quito, and John Banda met their lawyers. She and he said they, the lawyers,"
                + " had told her so. Lopez left with Banda.";
        List<TextMention> all = resolve(text).stream().flatMap(chain -> chain.mentions().stream()).toList();

        assertThat(all).doesNotHaveDuplicates().filteredOn(mention -> mention.kind() != MentionKind.PRONOUN)
                .hasSizeGreaterThan(6);
    }

    @Test
    void aBodyGoesByTheNounOfItsName() {
        String text = "The Senate met the Election Commission. The commission was criticised.";

        assertThat(referent("The commission", text)).isEqualTo("Election Commission");
    }

    @Test
    void aBodyIsNotCalledByAnotherNoun() {
        assertThat(referent("The commission", "The Senate met. The commission was criticised.")).isEqualTo("The commission");
    }

    @Test
    void aCountedGroupIsNotTheWholeForce() {
        String text = "Two Chilean soldiers were killed. Fifty Chilean soldiers left.";

        assertThat(chains(text)).contains(List.of("Two Chilean soldiers"), List.of("Fifty Chilean soldiers"));
    }

    @Test
    void aNounBehindTheNameOfABodySaysOnlyWhatItIs() {
        assertThat(chains("Reuters was cited. The Reuters news agency apologised."))
                .contains(List.of("Reuters", "The Reuters news agency", "Reuters"));
        assertThat(referent("the NATO mission", "NATO agreed. Chile joined the NATO mission.")).isEqualTo("the NATO mission");
    }

    @Test
    void aPlaceIsWhatItIsSaidToBe() {
        assertThat(referent("the port city", "Rebels reached the port city of Valparaiso.")).isEqualTo("Valparaiso");
        assertThat(referent("the capital", "Rebels reached the capital of Chile.")).isEqualTo("the capital");
        assertThat(referent("the coast", "Rebels reached the coast of Mindoro.")).isEqualTo("the coast");
    }
}
