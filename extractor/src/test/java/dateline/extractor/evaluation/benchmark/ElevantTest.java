package dateline.extractor.evaluation.benchmark;

import static dateline.extractor.evaluation.benchmark.Scored.assertScore;
import static dateline.extractor.evaluation.benchmark.Scored.at;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Measure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElevantTest {

    private static final String TEXT =
            "Anna spoke. In Bergen, Norway, the nurse Berit of Nordfab met Lise in March and she sang.";

    @TempDir
    private Path folder;
    private Scored elevant;

    @BeforeEach
    void writeOneArticle() throws IOException {
        String labels = label(0, "Bergen, Norway", "Q1", ",\"children\":[1,2]") + "," + label(1, "Bergen", "Q1",
                ",\"parent\":0") + "," + label(2, "Norway", "Q2", ",\"parent\":0") + "," + label(3, "nurse", "Q3", "")
                + "," + label(4, "Berit", "<NIL>", "") + "," + label(5, "Nordfab", "Q5", "") + ","
                + label(6, "Lise", "Q6", ",\"optional\":true") + "," + label(7, "March", "DATETIME", "");
        elevant = Scored.of(new Elevant(List.of("inc")), folder, """
                {"id":"a","title":"t","text":"%s","evaluation_span":[12,%d],"labels":[%s],"labels_coref":[%s,%s]}
                """.formatted(TEXT, TEXT.length(), labels, labels, label(8, "she", "Q6", "")).replace("\n", ""));
    }

    @Test
    void findsAWholeByAllItsParts() {
        Evaluation evaluation = elevant.with(facts -> facts.linked("City", "Q1", "Bergen", "Bergen")
                .linked("Country", "Q2", "Norway", "Norway").linked("Company", "Q5", "Nordfab", "Nordfab"));

        assertScore(evaluation, "names, capitalised gold only", 1, 1);
        assertScore(evaluation, "names", 1, 2.0 / 3);
    }

    @Test
    void missesAWholeOfWhichAPartIsMissing() {
        Evaluation evaluation = elevant.with(facts -> facts.linked("City", "Q1", "Bergen", "Bergen"));

        assertThat(evaluation.get(Measure.of("names")).counts().found()).isZero();
        assertThat(evaluation.get(Measure.of("names")).counts().predicted()).isZero();
    }

    @Test
    void countsAWrongLinkAsFalseAlarmAndAsMiss() {
        Evaluation evaluation = elevant.with(facts -> facts.linked("Company", "Q55", "Nordfab_(band)", "Nordfab"));

        assertThat(evaluation.get(Measure.of("names")).counts().predicted()).isEqualTo(1);
        assertScore(evaluation, "names", 0, 0);
        assertThat(evaluation.get(Measure.of("names")).counts().gold()).isEqualTo(3);
    }

    @Test
    void countsLinksWhereThereIsNothingToLinkButNotOutsideTheAnnotatedPart() {
        Evaluation evaluation = elevant.with(facts -> facts.linked("Person", "Q4", "Berit", "Berit")
                .linked("Person", "Q9", "Anna", "Anna"));

        assertThat(evaluation.get(Measure.of("names")).counts().predicted()).isEqualTo(1);
    }

    @Test
    void countsARightLinkOnAnOptionalLabelForNothingAndAWrongOneAsFalseAlarm() {
        assertThat(elevant.with(facts -> facts.linked("Person", "Q6", "Lise", "Lise")).get(Measure.of("names")).counts()
                .predicted()).isZero();
        assertThat(elevant.with(facts -> facts.linked("Person", "Q7", "Lise_B", "Lise")).get(Measure.of("names"))
                .counts().predicted()).isEqualTo(1);
    }

    @Test
    void asksForPronounsOnlyInTheLastLine() {
        Evaluation evaluation = elevant.with(facts -> facts);

        assertThat(evaluation.get(Measure.of("names")).counts().gold()).isEqualTo(3);
        assertThat(evaluation.get(Measure.of("with nominals and pronouns")).counts().gold()).isEqualTo(4);
    }

    private static String label(int id, String words, String item, String more) {
        return "{\"id\":%d,\"span\":[%s],\"entity_id\":\"%s\",\"name\":\"n\",\"type\":\"%s\"%s}".formatted(id,
                at(TEXT, words), item, item.equals("DATETIME") ? item : "OTHER", more);
    }
}
