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
        gazetteer = SmallGazetteer.in(folder).place("Q1", "Ruritania", "Country", "", "Ruritanian", "")
                .person("Q12", "Anna Keller", "Keller", "Q1").load();
        SmallDictionary dictionary = SmallDictionary.in(folder);
        many(dictionary, "Alice Brandt", "Alice_Brandt", 0.9, 40);
        many(dictionary, "Brandt", "Brandt", 1, 1);
        many(dictionary, "Silver Arrow", "Silver_Arrow_(toy)", 0.6, 8);
        many(dictionary, "Arrow", "Silver_Arrow_(newspaper)", 0.2, 30);
        many(dictionary, "Springfield", "Springfield,_Ohio", 0.35, 20);
        many(dictionary, "Springfield Town", "Springfield,_Ruritania", 0.4, 20);
        many(dictionary, "Anna Keller", "Anna_Keller_(singer)", 0.9, 60);
        many(dictionary, "Winston Couples", "Winston_Couples", 1, 40);
        knowledgeBase = dictionary.load();
    }

    private static void many(SmallDictionary dictionary, String name, String title, double prior, int names) {
        dictionary.name(name, title, prior);
        for (int i = 1; i < names; i++) {
            dictionary.name(name + " " + i, title, 1);
        }
    }

    private Link link(String words, String text) {
        return entity(words, text).link();
    }

    private Entity entity(String words, String text) {
        var mentions = new MentionFinder(SharedModels.lexicon(), gazetteer).find(SharedModels.annotate(text));
        var chains = new CoreferenceResolver(SharedModels.lexicon()).resolve(mentions);
        return new EntityBuilder(SharedModels.lexicon(), gazetteer, knowledgeBase).build(chains).list().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().in(text).equals(words)))
                .findFirst().orElseThrow();
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
}
