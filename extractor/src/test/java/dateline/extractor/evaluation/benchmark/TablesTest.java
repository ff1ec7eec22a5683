package dateline.extractor.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

    private final Lexicon lexicon = Lexicon.load();

    @Test
    void nameOnlyPropertiesOfTheOntology() {
        List<RelationMapping> mappings = Stream.concat(
                Tables.read("dwie.yaml", Dwie.Table.class).relations().stream(),
                Tables.read("knowledgenet.yaml", KnowledgeNet.Table.class).relations().stream()).toList();

        assertThat(mappings).flatMap(RelationMapping::confirmedBy).extracting(PropertyPattern::property)
                .allMatch(property -> lexicon.findRelationProperty(property).isPresent());
        assertThat(mappings).flatMap(RelationMapping::helpedBy).extracting(PropertyPattern::property)
                .allMatch(property -> lexicon.findRelationProperty(property).isPresent());
    }

    @Test
    void compareBeginningsOfTheWordsOfATitle() {
        RelationMapping mapping = new RelationMapping("head", List.of(), null, List.of("chair", "king"));

        assertThat(mapping.admitsPosition("Vice-Chairwoman")).isTrue();
        assertThat(mapping.admitsPosition("working poet")).isFalse();
        assertThat(new RelationMapping("agent", List.of(), null, List.of("any")).admitsPosition("poet")).isTrue();
    }
}
