package dateline.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.coreference.CoreferenceResolver;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.SmallGazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.SmallDictionary;
import dateline.extractor.kb.SmallDump;
import dateline.extractor.mention.MentionFinder;
import dateline.extractor.model.Entity;
import dateline.extractor.model.KnowledgeBaseId;
import dateline.extractor.model.Link;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseLinkingTest {

    @TempDir
    private Path folder;
    private Gazetteer gazetteer;
    private KnowledgeBase knowledgeBase;

    @BeforeEach
    void load() {
        gazetteer = SmallGazetteer.in(folder).place("Q1", "Ruritania", "Country", "", "Ruritanian|Ruritanians", "")
                .person("Q12", "Anna Keller", "Keller", "Q1").place("Q15", "Port Selden", "City", "", "", "Q1")
                .organization("Q14", "Central Inn Association", "Organization", "CIA", "Q1").load();
        SmallDictionary dictionary = SmallDictionary.in(folder);
        dictionary.many("Alice Brandt", "Alice_Brandt", 0.9, 40);
        dictionary.many("Brandt", "Brandt", 1, 1);
        dictionary.many("Silver Arrow", "Silver_Arrow_(toy)", 0.6, 8);
        dictionary.many("Arrow", "Silver_Arrow_(newspaper)", 0.2, 30);
        dictionary.many("Springfield", "Springfield,_Ohio", 0.35, 20);
        dictionary.many("Springfield Town", "Springfield,_Ruritania", 0.4, 20);
        dictionary.many("Anna Keller", "Anna_Keller_(singer)", 0.9, 60);
        dictionary.many("Winston Couples", "Winston_Couples", 1, 40);
        dictionary.many("Vern Holloway", "Vern_Holloway", 0.9, 60).many("Holloway", "Ann_Holloway", 0.9, 60);
        dictionary.many("Robert Callender", "Robert_Callender", 1, 60);
        dictionary.many("Robert Vance", "Robert_Vance", 1, 3).many("Karl Otto Lindt", "Karl_O._Lindt", 0.9, 10);
        dictionary.many("Fensdale", "Fensdale_F.C.", 0.7, 60).many("Fensdale Town", "Fensdale", 1, 20);
        dictionary.many("Ruritania Law Journal", "Ruritania_Law_Journal", 1, 6);
        dictionary.many("Stake", "Stake_mill", 0.6, 40);
        dictionary.many("Bank of Norburg", "Bank_of_Norburg", 1, 20);
        dictionary.many("Ruritanians", "Ruritanians", 0.8, 40).many("Morvish", "Morvish_language", 0.6, 40);
        dictionary.many("Morvish people", "Morves", 0.9, 40);
        dictionary.many("Ludwig II", "Ludwig_II,_Duke_of_Norburg", 0.9, 60);
        dictionary.many("Selden", "Port_Selden,_Ohio", 1, 20).many("Nordfab", "Nordfab", 0.9, 20);
        dictionary.many("Hutley", "Don_Hutley", 0.95, 6).many("Quimper", "Ann_Quimper", 0.95, 40);
        dictionary.many("Merewold", "Merewold", 1, 20);
        dictionary.many("Controlled insulin apparatus", "Controlled_insulin_apparatus", 1, 30);
        knowledgeBase = dictionary.load();
    }

    private Link link(String words, String text) {
        return entity(words, text).link();
    }

    private Entity entity(String words, String text) {
        return entities(text).stream().filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().in(text).equals(words)))
                .findFirst().orElseThrow();
    }

    private List<Entity> entities(String text) {
        var mentions = new MentionFinder(SharedModels.lexicon(), gazetteer).find(SharedModels.annotate(text));
        var chains = new CoreferenceResolver(SharedModels.lexicon()).resolve(mentions);
        return new EntityBuilder(SharedModels.lexicon(), gazetteer, knowledgeBase).build(chains).list();
    }

    /** Of all entities that the words mention. */
    private List<String> titles(String words, String text) {
        return entities(text).stream().filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().in(text).equals(words)))
                .flatMap(entity -> entity.link().findTarget().stream()).map(KnowledgeBaseId::wikipedia).toList();
    }

    private String title(String words, String text) {
        return link(words, text).findTarget().map(KnowledgeBaseId::wikipedia).orElse("-");
    }

    @Test
    void aNameThatMostlyMeansOneThingIsLinkedToItWithoutAnItem() {
        assertThat(link("Alice Brandt", "Alice Brandt sang.").findTarget())
                .contains(KnowledgeBaseId.ofTitle("Alice_Brandt"));
    }

    @Test
    void whatTheGazetteerKnowsGoesBeforeWhatTheDictionarySays() {
        assertThat(title("Anna Keller", "Anna Keller sang.")).isEqualTo("Anna_Keller");
    }

    @Test
    void aLoneSurnameIsNotTheArticleAboutTheSurname() {
        assertThat(title("Brandt", "Mr. Brandt sang.")).isEqualTo("-");
    }

    @Test
    void theSenseThatTheTextSpeaksOfBeatsTheOneThatTheNameMeansMoreOften() {
        assertThat(title("Silver Arrow", "He told the Silver Arrow on Monday. The newspaper is old."))
                .isEqualTo("Silver_Arrow_(newspaper)");
    }

    @Test
    void ofTwoPlacesTheOneWhereTheTextIsTold() {
        assertThat(title("Springfield", "Floods in Ruritania reached Springfield.")).isEqualTo("Springfield,_Ruritania");
        assertThat(title("Springfield", "Floods in Ohio reached Springfield.")).isEqualTo("Springfield,_Ohio");
    }

    @Test
    void whatNothingDecidesIsAmbiguousOrUnlinkedAndNamesItsCandidates() {
        assertThat(link("Springfield", "Floods reached Springfield.")).satisfies(link -> {
            assertThat(link.findTarget()).isEmpty();
            assertThat(link.listOthers()).extracting(KnowledgeBaseId::wikipedia)
                    .containsExactlyInAnyOrder("Springfield,_Ohio", "Springfield,_Ruritania");
        });
    }

    @Test
    void aSurnameThatIsACommonNounIsStillAPerson() {
        assertThat(title("Winston Couples", "Winston Couples won the match.")).isEqualTo("Winston_Couples");
    }

    @Test
    void withoutAKnowledgeBaseOnlyTheGazetteerLinks() {
        knowledgeBase = KnowledgeBase.none();

        assertThat(link("Alice Brandt", "Alice Brandt sang.")).isEqualTo(new Link.Unlinked());
    }

    @Test
    void whatADumpOfWikidataSaysOfAThingIsKnownOfTheEntity() {
        knowledgeBase = SmallDump.json().load(folder);
        Entity entity = entity("Nordfab Group", "Nordfab Group, a company of Ruritania, said on Monday that it would open an office.");

        assertThat(entity.type()).isEqualTo("Company");
        assertThat(entity.link()).isInstanceOfSatisfying(Link.Linked.class, linked -> {
            assertThat(linked.target()).isEqualTo(new KnowledgeBaseId("Q900001", "Nordfab_(company)"));
            assertThat(linked.description()).contains("maker of nails");
        });
    }

    @Test
    void aPlaceBehindACommaSaysWhichOneIsMeant() {
        assertThat(title("Springfield", "She was born in Springfield, Ruritania, and moved to Ohio."))
                .isEqualTo("Springfield,_Ruritania");
    }

    @Test
    void aTownWithItsStateBehindItIsNotTheOneThatTheGazetteerHas() {
        assertThat(title("Port Selden", "The ferry sank off Port Selden, Ohio.")).isEqualTo("Port_Selden,_Ohio");
        assertThat(title("Port Selden", "The ferry sank off Port Selden, Ruritania."))
                .isEqualTo("Port_Selden_Q15");
    }

    @Test
    void theFormOfACompanyMakesNoOtherName() {
        assertThat(title("Nordfab Inc.", "She works for Nordfab Inc. in Montevideo.")).isEqualTo("Nordfab");
    }

    @Test
    void whoIsCalledByOneNameAloneMustBeKnownByIt() {
        assertThat(title("Hutley", "Mr. Hutley sang.")).isEqualTo("-");
        assertThat(title("Quimper", "Mr. Quimper sang.")).isEqualTo("Ann_Quimper");
    }

    @Test
    void whoNeverHadMoreThanOneNameIsCalledByIt() {
        assertThat(title("Merewold", "King Merewold was buried there.")).isEqualTo("Merewold");
    }

    @Test
    void whoeverHasAnotherGivenNameIsSomebodyElse() {
        assertThat(title("Mia Holloway", "Mia Holloway sang. Holloway left.")).isEqualTo("-");
    }

    @Test
    void aMiddleNameDoesNotMatterForWhoIsWellKnown() {
        assertThat(title("Robert James Callender", "Robert James Callender sang.")).isEqualTo("Robert_Callender");
    }

    @Test
    void aFullMiddleNameIsOfSomebodyElseUnlessTheTextLeavesItOut() {
        assertThat(title("Robert James Vance", "Robert James Vance sang.")).isEqualTo("-");
        assertThat(title("Robert James Vance", "Robert James Vance sang. Then Robert Vance left."))
                .isEqualTo("Robert_Vance");
    }

    @Test
    void theInitialOfTheMiddleNameIsEnough() {
        assertThat(title("Robert J. Vance", "Robert J. Vance sang.")).isEqualTo("Robert_Vance");
    }

    @Test
    void whatAPlaceCannotBeTakesNothingFromWhatItCanBe() {
        assertThat(title("Fensdale", "She was born in Fensdale in May.")).isEqualTo("Fensdale");
    }

    @Test
    void aTitleInTheWordsOfTheTextSaysNothingAgainstTheType() {
        assertThat(title("Ruritania Law Journal", "The Ruritania Law Journal said on Monday that it would close."))
                .isEqualTo("Ruritania_Law_Journal");
    }

    @Test
    void theNextSentenceIsNoPartOfANameWhereTheSpaceIsMissing() {
        NameVariants variants = new NameVariants(SharedModels.lexicon());
        assertThat(variants.of("Bank of Norburg.She", "Organization")).contains("Bank of Norburg");
        assertThat(variants.of("Norburg.com", "Organization")).contains("Norburg.com").doesNotContain("Norburg");
    }

    @Test
    void aPeopleIsLinkedByTheNounAndItsCountryByTheAdjective() {
        String text = "Most Ruritanians like the Ruritanian president.";
        assertThat(titles("Ruritanians", text)).containsExactlyInAnyOrder("Ruritania_Q1", "Ruritanians");
        assertThat(titles("Ruritanian", text)).containsExactly("Ruritania_Q1");
        assertThat(entities(text).stream().filter(entity -> entity.type().equals("People")).map(Entity::label))
                .as("one name, so that the graph takes the linked and the other for one")
                .containsExactly("Ruritanians", "Ruritanians");
    }

    @Test
    void anAdjectiveMeansThePeopleAndNotItsLanguage() {
        assertThat(titles("Morvish", "The government fought Morvish rebels for years.")).containsExactly("Morves");
    }

    @Test
    void aDukeIsNoPlace() {
        assertThat(title("Ludwig II", "King Ludwig II died in May.")).isEqualTo("Ludwig_II,_Duke_of_Norburg");
    }

    @Test
    void whatTheTextSaysThatAnAbbreviationStandsForBeatsWhatItMostlyMeans() {
        assertThat(title("CIA", "They gave him a controlled insulin apparatus (CIA) on Monday. The CIA worked."))
                .isEqualTo("Controlled_insulin_apparatus");
    }

    @Test
    void whatIsCriedOutIsTheSameName() {
        assertThat(title("ALICE BRANDT", "ALICE BRANDT sang in the hall and the people cheered."))
                .isEqualTo("Alice_Brandt");
    }

    @Test
    void theScoreIsHigherWhereLessSpeaksForOthers() {
        Link.Linked sure = (Link.Linked) link("Alice Brandt", "Alice Brandt sang.");
        Link.Linked unsure = (Link.Linked) link("Springfield", "Floods in Ohio reached Springfield.");

        assertThat(sure.score()).isGreaterThan(unsure.score());
        assertThat(unsure.runnersUp()).isNotEmpty();
    }

    @Test
    void ofTwoPeopleOfOneNameTheOneOfTheCountryThatTheTextSpeaksOfIsMeant() {
        knowledgeBase = SmallDump.json().person(900006, "Clara Vogel", "Clara Maria Vogel", 1)
                .person(900007, "Clara Vogel", "Clara Anna Vogel", 900003).load(folder);

        assertThat(title("Clara Vogel", "Clara Vogel visited a school in Ruritania on Monday.")).isEqualTo("Clara_Maria_Vogel");
        assertThat(title("Clara Vogel", "Clara Vogel visited a school on Monday.")).isEqualTo("-");
    }
}
