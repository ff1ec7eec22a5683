package dateline.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.SharedModels;
import dateline.extractor.gazetteer.Gazetteer;
import dateline.extractor.gazetteer.SmallGazetteer;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.SmallDictionary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryNamesTest {

    @TempDir
    private Path folder;
    private Gazetteer gazetteer;
    private KnowledgeBase knowledgeBase;

    @BeforeEach
    void load() {
        gazetteer = SmallGazetteer.in(folder)
                .place("Q1", "Ruritania", "Country", "", "Ruritanian|Ruritanians", "").load();
        SmallDictionary dictionary = SmallDictionary.in(folder);
        dictionary.many("xPhone", "XPhone", 0.9, 30).many("Marrow's Journal", "Marrow's_Journal", 0.9, 20)
                .many("Ruritania Quartet", "Ruritania_Quartet", 0.9, 20).many("The Ruritanian", "The_Ruritanian", 0.9, 20)
                .many("Ruritania and Norland", "Ruritania_and_Norland", 0.9, 20).many("Voting", "Voting", 0.9, 100)
                .many("Ruritanian Prime Minister", "Prime_Minister_of_Ruritania", 0.9, 20)
                .many("Friday", "Friday_(film)", 0.9, 100).many("eLantern", "ELantern_(film)", 0.9, 20)
                .many("In Ruritania", "Live_in_Ruritania", 1, 30);
        knowledgeBase = dictionary.load();
    }

    private List<String> names(String text) {
        return new MentionFinder(SharedModels.lexicon(), gazetteer, knowledgeBase).find(SharedModels.annotate(text)).stream()
                .filter(TextMention::isName).map(TextMention::words).toList();
    }

    @Test
    void aProductThatTheModelsDoNotKnowIsAName() {
        assertThat(names("They sold a million xPhone handsets.")).containsExactly("xPhone");
    }

    @Test
    void aNameThatTheModelsCutShortIsReadWhole() {
        assertThat(names("She wrote for Marrow's Journal in May.")).containsExactly("Marrow's Journal");
        assertThat(names("He asked the Ruritania Quartet to play.")).containsExactly("Ruritania Quartet");
    }

    @Test
    void capitalisedWordsBehindAnOrganizationMakeAnotherName() {
        assertThat(names("The Reuters Films documentary was shown on Monday.")).containsExactly("Reuters Films");
        assertThat(names("He told Reuters President Anna Keller on Monday.")).contains("Reuters");
    }

    @Test
    void theTypeIsWhatTheTitleSays() {
        assertThat(new MentionFinder(SharedModels.lexicon(), gazetteer, knowledgeBase)
                .find(SharedModels.annotate("Critics praised the old eLantern last year.")).stream()
                .filter(mention -> mention.words().equals("eLantern")).map(TextMention::type))
                .allMatch(type -> SharedModels.lexicon().types().isA(type, "Work")).hasSize(1);
    }

    @Test
    void aNationalityIsNoPartOfAnOffice() {
        assertThat(names("The Ruritanian Prime Minister resigned.")).containsExactly("Ruritanian");
    }

    @Test
    void anArticleAtTheBeginningOfASentenceIsNoPartOfAName() {
        assertThat(names("The Ruritanian army left.")).containsExactly("Ruritanian");
    }

    @Test
    void aPrepositionBelongsOnlyToATitle() {
        assertThat(names("In Ruritania, police arrested a man.")).containsExactly("Ruritania");
    }

    @Test
    void twoNamesOfAListStayTwo() {
        assertThat(names("The treaty between Ruritania and Norland ended.")).contains("Ruritania")
                .doesNotContain("Ruritania and Norland");
    }

    @Test
    void commonWordsAndDaysAreNoNames() {
        assertThat(names("Voting ended late. They stopped voting on Friday.")).isEmpty();
    }

    @Test
    void withoutAKnowledgeBaseTheModelsDecide() {
        knowledgeBase = KnowledgeBase.none();

        assertThat(names("He asked the Ruritania Quartet to play.")).doesNotContain("Ruritania Quartet");
    }
}
