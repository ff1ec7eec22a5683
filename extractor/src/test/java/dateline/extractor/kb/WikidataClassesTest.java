package dateline.extractor.kb;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.TypeHierarchy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WikidataClassesTest {

    private static final int BUSINESS = 4830453;
    private static final int COUNTRY = 6256;
    private static final int LIST = 13406463;

    private final WikidataClasses classes = WikidataClasses.load();

    @Test
    void everyItemStandsOnceAndIsGivenAClassOfTheLexicon() throws IOException {
        TypeHierarchy types = Lexicon.load().types();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                WikidataClasses.class.getResourceAsStream("/dateline/ontology/wikidata-classes.tsv"),
                StandardCharsets.UTF_8))) {
            List<String[]> rows = file.lines().skip(1).map(line -> line.split("\t", -1)).toList();

            assertThat(rows).allSatisfy(cells -> {
                assertThat(cells).hasSize(3);
                assertThat(cells[0]).matches("Q[1-9][0-9]*");
                assertThat(cells[2]).matches(type -> type.equals(WikidataClasses.NOTHING) || types.isDefined(type));
            });
            assertThat(rows).extracting(cells -> cells[0]).doesNotHaveDuplicates();
        }
    }

    @Test
    void theNearestClassAboveDecides() {
        classes.add(900001, 900002);
        classes.add(900002, BUSINESS);
        classes.add(900002, 900003);
        classes.add(900003, COUNTRY);

        assertThat(classes.find(List.of(900001))).contains("Company");
        assertThat(classes.find(List.of(900003))).contains("Country");
        assertThat(classes.find(List.of(900004))).isEmpty();
        assertThat(classes.find(List.of())).isEmpty();
    }

    @Test
    void ofSeveralAsNearTheOneThatStandsFirstDecides() {
        classes.add(900001, COUNTRY);
        classes.add(900001, BUSINESS);

        assertThat(classes.find(List.of(900001))).contains("Company");
        assertThat(classes.find(List.of(COUNTRY, LIST))).contains(WikidataClasses.NOTHING);
    }

    @Test
    void classesThatAreAboveEachOtherDoNoHarm() {
        classes.add(900001, 900002);
        classes.add(900002, 900001);

        assertThat(classes.find(List.of(900001))).isEmpty();
    }
}
