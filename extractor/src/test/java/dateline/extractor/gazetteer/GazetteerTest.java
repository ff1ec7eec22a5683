package dateline.extractor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.extractor.SharedModels;
import dateline.extractor.lexicon.LexiconException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    @TempDir
    private Path folder;

    @Test
    void findsAnEntryByLabelAndByAliasButNotByDemonym() {
        Gazetteer gazetteer = SmallGazetteer.in(folder)
                .place("Q10", "Ruritania", "Country", "Republic of Ruritania|RUR", "Ruritanian", "").load();

        assertThat(gazetteer.listByName("Republic of Ruritania")).extracting(GazetteerEntry::label)
                .containsExactly("Ruritania");
        assertThat(gazetteer.listByName("Ruritania")).hasSize(1);
        assertThat(gazetteer.listByName("Ruritanian")).isEmpty();
        assertThat(gazetteer.listByName("Republic")).isEmpty();
    }

    @Test
    void knowsThatADemonymIsOne() {
        Gazetteer gazetteer = SmallGazetteer.in(folder)
                .place("Q10", "Ruritania", "Country", "", "Ruritanian", "").load();

        assertThat(gazetteer.listAt(List.of("Ruritanian"), 0)).singleElement()
                .satisfies(match -> assertThat(match.names()).allMatch(Gazetteer.Name::isDemonym));
    }

    @Test
    void theFirstRowOfAnItemDescribesIt() {
        Gazetteer gazetteer = SmallGazetteer.in(folder).place("Q10", "Ruritania", "Country", "", "", "")
                .place("Q10", "Old Ruritania", "Region", "", "", "").load();

        assertThat(gazetteer.findByItem("Q10")).map(GazetteerEntry::label).contains("Ruritania");
        assertThat(gazetteer.listByName("Old Ruritania")).isEmpty();
    }

    @Test
    void namesFileAndLineOfARowWithTooFewColumns() {
        SmallGazetteer gazetteer = SmallGazetteer.in(folder).line("places.tsv", "Q10\tRuritania\tRuritania");

        assertThatExceptionOfType(LexiconException.class).isThrownBy(gazetteer::load)
                .withMessageContainingAll("gazetteer/places.tsv:2", "3 columns, not 9");
    }

    @Test
    void namesTheItemThatIsNoneOfWikidata() {
        SmallGazetteer gazetteer = SmallGazetteer.in(folder).place("10", "Ruritania", "Country", "", "", "");

        assertThatExceptionOfType(LexiconException.class).isThrownBy(gazetteer::load)
                .withMessageContainingAll("gazetteer/places.tsv:2", "'10'", "Q42");
    }

    @Test
    void namesTheFileWithAnotherHeader() {
        SmallGazetteer gazetteer = SmallGazetteer.in(folder).withHeader("weapons.tsv", "name\ttype");

        assertThatExceptionOfType(LexiconException.class).isThrownBy(gazetteer::load)
                .withMessageContaining("gazetteer/weapons.tsv:1: the header must be");
    }

    @Test
    void everyTypeOfTheRealOneIsDefined() {
        assertThat(SharedModels.gazetteer().list())
                .allMatch(entry -> SharedModels.lexicon().types().isDefined(entry.type()));
    }

    @Test
    void everyCountryAndCapitalOfTheRealOneIsInIt() {
        Gazetteer gazetteer = SharedModels.gazetteer();

        assertThat(gazetteer.list()).flatExtracting(entry -> entry.country().stream().toList())
                .allMatch(item -> gazetteer.findByItem((String) item).isPresent());
    }
}
