package dateline.extractor.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.Scoreboard;
import dateline.extractor.evaluation.Speed;
import dateline.extractor.model.Document;
import dateline.extractor.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

    private static final String TEXT = "Anna <b> met Ole & Lise. They sang.";

    @Test
    void printsATableWithTheCategoriesBelowTheirMeasure() throws IOException {
        assertThat(written(ReportFormat.TEXT, 0).lines().toList()).satisfies(lines -> {
            assertThat(lines.getFirst()).isEqualTo("gold: 1 documents, 12 tokens in 2.0 s, 6 tokens/s");
            assertThat(lines).anyMatch(line -> line.matches("names +0\\.500 +0\\.250 +0\\.333 +\\[0\\.333, 0\\.333] +1 +4"));
            assertThat(lines).anyMatch(line -> line.matches("  Person +0\\.500 +- +- +0 +0"));
            assertThat(lines).noneMatch(line -> line.contains("missed"));
        });
    }

    @Test
    void marksTheWordsOfAMistakeInItsSentence() throws IOException {
        assertThat(written(ReportFormat.TEXT, 50)).contains("names, missed: Ole", "a.txt: Anna <b> met [Ole] & Lise.");
    }

    @Test
    void listsNoMoreMistakesOfAKindThanAskedFor() throws IOException {
        assertThat(written(ReportFormat.TEXT, 1)).contains("missed: Ole", "false alarm: They")
                .doesNotContain("missed: Lise");
    }

    @Test
    void writesTheSameAsJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(ReportFormat.JSON, 50));

        assertThat(json.at("/scores/0/measure").textValue()).isEqualTo("names");
        assertThat(json.at("/scores/0/category").isNull()).isTrue();
        assertThat(json.at("/scores/0/precision").doubleValue()).isEqualTo(0.5);
        assertThat(json.at("/scores/0/f1Interval")).hasSize(2);
        assertThat(json.at("/scores/1/category").textValue()).isEqualTo("Person");
        assertThat(json.at("/reliability")).hasSize(10);
        assertThat(json.at("/notes/odd things").intValue()).isEqualTo(3);
        assertThat(json.at("/tokensPerSecond").doubleValue()).isEqualTo(6);
        JsonNode missed = json.at("/mistakes/0");
        assertThat(missed.at("/sentence").textValue().substring(missed.at("/words/0/start").intValue(),
                missed.at("/words/0/end").intValue())).isEqualTo("Ole");
    }

    @Test
    void writesOnePageOfHtmlThatNeedsNothingElse() throws IOException {
        String page = written(ReportFormat.HTML, 50);
        org.jsoup.nodes.Document html = Jsoup.parse(page);

        assertThat(html.select("[src], [href], script, link, iframe")).isEmpty();
        assertThat(html.select("style").html()).contains("mark").doesNotContain("url(", "@import");
        assertThat(html.select("table").first().select("td").eachText()).contains("names", "0.333", "Person");
        assertThat(html.select("mark").eachText()).containsExactly("Ole", "Lise", "They");
        assertThat(html.select("blockquote").first().text()).isEqualTo("Anna <b> met Ole & Lise.");
        assertThat(page).doesNotContain("<b>");
    }

    private static String written(ReportFormat format, int mistakes) throws IOException {
        Document document = Document.of("a.txt", TEXT);
        Measure names = Measure.of("names");
        Scoreboard scoreboard = new Scoreboard("gold");
        scoreboard.add(document, new DocumentScore.Builder(document).count(names, Counts.of(1, 2, 4))
                .count(names.in("Person"), new Counts(1, 2, 0, 0)).note("odd things", 3).judge("spouse/wife", 0.6, true)
                .mistake(names, Kind.MISSED, "Ole", List.of(span("Ole")))
                .mistake(names, Kind.MISSED, "Lise", List.of(span("Lise")))
                .mistake(names, Kind.FALSE_ALARM, "They", List.of(span("They"))).build());
        StringBuilder out = new StringBuilder();
        format.write(new Report(scoreboard.evaluation(), Optional.of(new Speed(12, 2)), mistakes), out);
        return out.toString();
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }
}
