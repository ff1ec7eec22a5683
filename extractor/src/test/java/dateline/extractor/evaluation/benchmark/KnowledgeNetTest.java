package dateline.extractor.evaluation.benchmark;

import static dateline.extractor.evaluation.benchmark.Scored.assertScore;
import static dateline.extractor.evaluation.benchmark.Scored.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.FactsOf;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeNetTest {

    private static final String TEXT = "Nordfab was founded by Ole Lund. Nordfab, or NF, is part of Berggruppe.";

    @TempDir
    private Path folder;
    private Scored net;

    @BeforeEach
    void writeOnePage() throws IOException {
        net = Scored.of(KnowledgeNet.load(Lexicon.load()), Files.createDirectory(folder.resolve("knowledgenet")), """
                {"documentId":"7","documentText":"%s","passages":[
                 {"passageStart":0,"passageEnd":%d,
                  "exhaustivelyAnnotatedProperties":[{"propertyId":"FOUNDED_BY"},{"propertyId":"SUBSIDIARY_OF"}],
                  "facts":[
                   {"propertyId":"FOUNDED_BY","subjectStart":0,"subjectEnd":7,"subjectUri":"%sQ1",
                    "objectStart":%s,"objectEnd":%s,"objectUri":"%sQ2"},
                   {"propertyId":"SUBSIDIARY_OF","subjectStart":%s,"subjectEnd":%s,"subjectUri":"%sQ1",
                    "objectStart":%s,"objectEnd":%s,"objectUri":""}]}]}
                """.formatted(TEXT, TEXT.length(), "http://www.wikidata.org/entity/", start("Ole Lund"), end("Ole Lund"),
                "http://www.wikidata.org/entity/", start("NF"), end("NF"), "http://www.wikidata.org/entity/",
                start("Berggruppe"), end("Berggruppe")).replace("\n", ""));
    }

    @Test
    void givesFullMarksToAPerfectPrediction() {
        Evaluation perfect = net.with(facts -> named(facts).relation("Nordfab", "foundedBy", "Ole Lund")
                .relation("Berggruppe", "subsidiary", "Nordfab"));

        assertScore(perfect, "text overlap", 1, 1);
        assertScore(perfect, "links", 1, 1);
    }

    @Test
    void givesNothingForNothing() {
        Evaluation empty = net.with(facts -> facts);

        assertScore(empty, "text overlap", 0, 0);
        assertThat(empty.get(Measure.of("text overlap")).counts().gold()).isEqualTo(2);
        assertThat(empty.get(Measure.of("links")).counts().gold()).isEqualTo(1);
    }

    @Test
    void judgesATitleByTheNamesOfTheGoldAndByTheTitlesThatAreKnown() throws IOException {
        assertScore(founded("Nordfab_(company)"), "links", 1, 1);
        assertScore(founded("Nordfab_Inc."), "links", 0, 0);

        Files.writeString(Files.createDirectory(folder.resolve("elevant")).resolve("titles.tsv"), "Nordfab_Inc.\tQ1\n");

        assertScore(founded("Nordfab_Inc."), "links", 1, 1);
    }

    private Evaluation founded(String title) {
        return net.with(facts -> facts.titled("Company", title, "Nordfab").titled("Person", "Ole_Lund", "Ole Lund")
                .relation("Nordfab", "foundedBy", "Ole Lund"));
    }

    @Test
    void countsEveryMentionPairOfAWrongPredictionInTheSecondLine() {
        Evaluation evaluation = net.with(facts -> named(facts).relation("Nordfab", "foundedBy", "Ole Lund")
                .relation("Nordfab", "foundedBy", "Berggruppe"));

        assertScore(evaluation, "text overlap", 0.5, 0.5);
        assertScore(evaluation, "text overlap, every mention pair counted", 1.0 / 4, 0.5);
        assertScore(evaluation, "links", 1, 1);
    }

    @Test
    void letsAPropertyHelpWithoutBeingWrong() {
        Evaluation helped = net.with(facts -> named(facts).relation("Nordfab", "partOf", "Berggruppe")
                .relation("Ole Lund", "partOf", "Berggruppe"));

        assertScore(helped, "text overlap", 1, 0.5);
    }

    @Test
    void doesNotCountWhatIsNotAnnotatedExhaustively() {
        Evaluation evaluation = net.with(facts -> named(facts).relation("Ole Lund", "employer", "Nordfab"));

        assertThat(evaluation.get(Measure.of("text overlap")).counts().predicted()).isZero();
    }

    @Test
    void namesThePassageWhoseOffsetsAreOutsideTheText() throws IOException {
        Files.writeString(net.folder().resolve("gold.jsonl"), "{\"documentId\":\"7\",\"documentText\":\"Short.\",\"passages\":["
                + "{\"passageStart\":0,\"passageEnd\":60,\"exhaustivelyAnnotatedProperties\":[],\"facts\":[]}]}");

        assertThatThrownBy(net::task).hasMessageContainingAll("line 1", "'passages[0].passageStart'", "[0, 60)",
                "6 characters");
    }

    private static FactsOf named(FactsOf facts) {
        return facts.linked("Company", "Q1", "Nordfab", "Nordfab", "NF").linked("Person", "Q2", "Ole_Lund", "Ole Lund")
                .entity("Company", "Berggruppe");
    }

    private static String start(String words) {
        return at(TEXT, words).split(",")[0];
    }

    private static String end(String words) {
        return at(TEXT, words).split(",")[1];
    }
}
