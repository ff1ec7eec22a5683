package dateline.extractor.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrentTitlesTest {

    private final CurrentTitles titles = CurrentTitles.load();

    private static List<String[]> renamed() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                CurrentTitles.class.getResourceAsStream("/dateline/ontology/gazetteer/renamed.tsv"),
                StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    @Test
    void everyRenamedArticleGetsItsNewTitleInOneStep() throws IOException {
        Set<String> old = renamed().stream().map(cells -> cells[0]).collect(Collectors.toSet());

        assertThat(renamed()).isNotEmpty().allSatisfy(cells -> {
            assertThat(cells).hasSize(2).doesNotContain("").noneMatch(title -> title.contains(" "));
            assertThat(titles.of(cells[0], any -> true)).isEqualTo(cells[1]);
            assertThat(old).as("no chain of renamings").doesNotContain(cells[1]);
        });
        assertThat(renamed()).extracting(cells -> cells[0]).doesNotHaveDuplicates();
    }

    @Test
    void aCompanyLosesItsLegalFormUnlessSomethingElseIsCalledTheSame() {
        assertThat(titles.of("Nordfab_AG", any -> false)).isEqualTo("Nordfab");
        assertThat(titles.of("Nordfab,_Inc.", any -> false)).isEqualTo("Nordfab");
        assertThat(titles.of("Nordfab_AG", "Nordfab"::equals)).isEqualTo("Nordfab_AG");
    }

    @Test
    void aTitleBeginsWithACapitalLetterAndOtherwiseStaysAsItIs() {
        assertThat(titles.of("nordfab", any -> false)).isEqualTo("Nordfab");
        assertThat(titles.of("Nordfab_Agency", any -> false)).isEqualTo("Nordfab_Agency");
    }
}
