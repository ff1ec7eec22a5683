package dateline.extractor.evaluation.benchmark;

import static dateline.extractor.evaluation.benchmark.Scored.assertScore;
import static dateline.extractor.evaluation.benchmark.Scored.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.FactsOf;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.Factuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DwieTest {

    /** The first character takes two UTF-16 units. */
    private static final String TEXT = "\uD83D\uDE00 Anna Berg, president of Norway, met the Norwegian poet Ole Lund of Oslo in 2001.";

    @TempDir
    private Path folder;
    private Scored dwie;

    @BeforeEach
    void writeOneArticle() throws IOException {
        dwie = Scored.of(Dwie.load(Lexicon.load().types()), folder, """
                {"id":"a1","text":"%s","entities":[
                 {"type":"type_person","wikipedia":"Anna Berg","qid":"Q11","mentions":[[%s,"Anna Berg"]]},
                 {"type":"type_location","wikipedia":"Norway","qid":"Q20","mentions":[[%s,"Norway"]]},
                 {"type":"type_other","wikipedia":null,"qid":null,"mentions":[[%s,"Norwegian"]]},
                 {"type":"type_person","wikipedia":"Ole_Lund","qid":"Q12","mentions":[[%s,"Ole Lund"]]},
                 {"type":"type_location","wikipedia":null,"qid":null,"mentions":[[%s,"Oslo"]]},
                 {"type":"type_value","wikipedia":null,"qid":null,"mentions":[[%s,"2001"]]}],
                 "relations":[[0,"head_of_state",1],[0,"agent_of",1],[0,"citizen_of",1],[0,"citizen_of-x",2],
                 [2,"gpe0",1],[3,"citizen_of-x",2],[4,"in0",1],[3,"vs",0]]}
                """.formatted(TEXT, at(TEXT, "Anna Berg"), at(TEXT, "Norway"), at(TEXT, "Norwegian"),
                at(TEXT, "Ole Lund"), at(TEXT, "Oslo"), at(TEXT, "2001")).replace("\n", ""));
    }

    @Test
    void givesFullMarksToAPerfectPrediction() {
        Evaluation perfect = dwie.with(facts -> facts.linked("Person", "Q11", "Anna_Berg", "Anna Berg")
                .linked("Country", "Q20", "Norway", "Norway").entity("Group", "Norwegian")
                .linked("Person", "Q12", "Ole_Lund", "Ole Lund").entity("City", "Oslo")
                .position("Anna Berg", "president", "Norway").relation("Anna Berg", "citizenOf", "Norwegian")
                .relation("Norway", "capital", "Oslo"));

        assertScore(perfect, "names", 1, 1);
        assertScore(perfect, "names, typed", 1, 1);
        assertScore(perfect, "relations", 1, 1);
        assertScore(perfect, "links", 1, 1);
    }

    @Test
    void givesNothingForNothing() {
        Evaluation empty = dwie.with(facts -> facts);

        assertScore(empty, "names", 0, 0);
        assertScore(empty, "relations", 0, 0);
        assertScore(empty, "links", 0, 0);
        assertThat(empty.get(Measure.of("relations")).counts().gold()).isEqualTo(4);
        assertThat(empty.get(Measure.of("names")).counts().gold()).isEqualTo(5);
    }

    @Test
    void doesNotPenaliseWhatIsNotAskedFor() {
        Evaluation evaluation = dwie.with(facts -> facts.entity("Date", "2001").entity("Person", "Berg"));

        assertThat(evaluation.get(Measure.of("names")).counts().predicted()).isEqualTo(1);
    }

    @Test
    void takesAFinerClassForTheBroadOne() {
        Evaluation region = dwie.with(facts -> facts.entity("Region", "Oslo"));
        Evaluation weapon = dwie.with(facts -> facts.entity("Weapon", "Oslo"));

        assertThat(region.get(Measure.of("names, typed")).counts().right()).isEqualTo(1);
        assertThat(weapon.get(Measure.of("names, typed")).counts().right()).isZero();
    }

    @Test
    void leavesOutWhatConfirmsOnlyTheTwinOfADemonym() {
        Evaluation evaluation = dwie.with(facts -> named(facts).relation("Ole Lund", "citizenOf", "Norwegian"));

        assertThat(evaluation.get(Measure.of("relations")).counts().predicted()).isZero();
    }

    @Test
    void countsAFalseTripleAndOneThatIsNotClaimedNot() {
        Evaluation evaluation = dwie.with(facts -> named(facts).relation("Ole Lund", "citizenOf", "Oslo")
                .as(Factuality.DENIED).relation("Anna Berg", "citizenOf", "Oslo"));

        assertThat(evaluation.get(Measure.of("relations")).counts().predicted()).isEqualTo(1);
        assertScore(evaluation, "relations", 0, 0);
    }

    @Test
    void asksForTheRightTitleOfAPosition() {
        Evaluation evaluation = dwie.with(facts -> named(facts).position("Anna Berg", "poet", "Norway"));

        assertThat(evaluation.get(Measure.of("relations").in("head_of_state")).counts().found()).isZero();
        assertThat(evaluation.get(Measure.of("relations").in("agent_of")).counts().found()).isEqualTo(1);
    }

    @Test
    void countsALinkToAnotherItemAsAnErrorOfBothKinds() {
        Evaluation evaluation = dwie.with(facts -> facts.linked("Country", "Q20", "Norway", "Norway")
                .linked("Person", "Q99", "Anna_Berg_(poet)", "Anna Berg"));

        assertScore(evaluation, "links", 0.5, 1.0 / 3);
        assertThat(evaluation.notes()).containsEntry("links to a title that looks like the right one", 1);
    }

    @Test
    void namesFileLineFieldAndValueOfAnOffsetOutsideTheText() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"Anna","entities":[],"relations":[]}
                {"id":"b","text":"Anna","entities":[{"type":"x","mentions":[[0,9,"Anna"]]}],"relations":[]}
                """);

        assertThatThrownBy(dwie::task).isInstanceOf(GoldFormatException.class).hasMessageContainingAll(
                folder.resolve("gold.jsonl").toString(), "line 2", "'entities[0].mentions[0]'", "[0, 9)",
                "4 characters", "nothing was scored");
    }

    @Test
    void namesARelationToAnEntityThatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"Anna\",\"entities\":[],\"relations\":[[0,\"vs\",1]]}");

        assertThatThrownBy(dwie::task).hasMessageContainingAll("'relations[0][0]'", "one of the 0 entities", "is 0");
    }

    private static FactsOf named(FactsOf facts) {
        return facts.entity("Person", "Anna Berg").entity("Country", "Norway").entity("Group", "Norwegian")
                .entity("Person", "Ole Lund").entity("City", "Oslo");
    }
}
