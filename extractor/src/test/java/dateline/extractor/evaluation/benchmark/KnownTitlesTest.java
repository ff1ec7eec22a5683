package dateline.extractor.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.model.KnowledgeBaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownTitlesTest {

    @TempDir
    private Path folder;
    private final KnownTitles titles = new KnownTitles(List.of("inc."));

    private boolean isLink(String item, String title) {
        return titles.isLinkTo(item, KnowledgeBaseId.ofTitle(title));
    }

    @Test
    void aTitleThatTheFileHasForTheItemIsRight() throws IOException {
        Files.writeString(folder.resolve("titles.tsv"), "Newbridge,_Ruritania\tQ11\n");
        titles.read(folder);

        assertThat(isLink("Q11", "Newbridge,_Ruritania")).isTrue();
        assertThat(isLink("Q12", "Newbridge,_Ruritania")).isFalse();
    }

    @Test
    void aTitleThatIsANameOfTheItemIsRightWhateverStandsInBracketsOrBehindAComma() {
        titles.addName("Q5", "Nordfab");

        assertThat(isLink("Q5", "Nordfab_(company)")).isTrue();
        assertThat(isLink("Q5", "Nordfab,_Norland")).isTrue();
        assertThat(isLink("Q5", "Nordfab_Inc.")).isTrue();
        assertThat(isLink("Q5", "Nordfab_Building")).isFalse();
    }

    @Test
    void anItemIsJudgedByItselfWhateverTheTitle() {
        titles.addName("Q5", "Nordfab");

        assertThat(titles.isLinkTo("Q5", new KnowledgeBaseId("Q6", "Nordfab"))).isFalse();
    }

    @Test
    void saysWhichLineOfTheFileIsBroken() throws IOException {
        Files.writeString(folder.resolve("titles.tsv"), "A\tQ1\nB\n");

        assertThatThrownBy(() -> titles.read(folder)).isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("titles.tsv: line 2");
    }
}
