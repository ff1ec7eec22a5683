package dateline.extractor.evaluation.report;

import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Excerpt;
import dateline.extractor.evaluation.Mistake;
import dateline.extractor.evaluation.ReliabilityBin;
import dateline.extractor.evaluation.Score;
import dateline.extractor.model.Span;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as one page of HTML that needs nothing else: no script, no font, no other file. */
final class HtmlReport {

    private static final String STYLE = "/dateline/extractor/evaluation/report.css";

    private HtmlReport() {
    }

    static void write(Report report, Appendable out) throws IOException {
        Evaluation evaluation = report.evaluation();
        out.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Dateline: %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                <p class="quiet">%d documents, %d tokens%s</p>
                """.formatted(escape(evaluation.title()), style(), escape(evaluation.title()), evaluation.documents(),
                evaluation.tokens(), report.speed().map(speed -> String.format(Locale.ROOT,
                        " in %.1f s, %.0f tokens/s", speed.seconds(), speed.tokensPerSecond())).orElse("")));
        writeScores(evaluation.scores(), out);
        writeReliability("Confidence", evaluation.reliability(), evaluation.calibrationError(), out);
        writeReliability("Scores of links", evaluation.linkReliability(), evaluation.linkCalibrationError(), out);
        writeNotes(evaluation.notes(), out);
        writeMistakes(report.listMistakes(), out);
        out.append("</body>\n</html>\n");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException(STYLE + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void writeScores(List<Score> scores, Appendable out) throws IOException {
        out.append("<table>\n<tr><th></th><th>precision</th><th>recall</th><th>F1</th><th>95 % of F1</th>"
                + "<th>found</th><th>gold</th></tr>\n");
        for (Score score : scores) {
            Figures figures = Figures.of(score);
            boolean isCategory = score.measure().category().isPresent();
            out.append(isCategory ? "<tr class=\"category\">" : "<tr>").append("<td>")
                    .append(escape(score.measure().category().orElse(score.measure().name()))).append("</td>");
            for (String cell : List.of(figures.precision(), figures.recall(), figures.f1(), figures.interval(),
                    figures.found(), figures.gold())) {
                out.append("<td>").append(cell).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static void writeReliability(String of, List<ReliabilityBin> bins, double error, Appendable out)
            throws IOException {
        if (bins.isEmpty()) {
            return;
        }
        out.append("<h2>").append(of).append("</h2>\n<table>\n<tr><th>confidence</th><th>said</th><th>right</th>"
                + "<th>predictions</th></tr>\n");
        for (ReliabilityBin bin : bins) {
            boolean isEmpty = bin.predictions() == 0;
            out.append(String.format(Locale.ROOT, "<tr><td>%.1f - %.1f</td><td>%s</td><td>%s</td><td>%d</td></tr>\n",
                    bin.low(), bin.high(), isEmpty ? "-" : Figures.part(bin.confidence()),
                    isEmpty ? "-" : Figures.part(bin.right()), bin.predictions()));
        }
        out.append("</table>\n<p>Expected calibration error ").append(Figures.part(error))
                .append("</p>\n");
    }

    private static void writeNotes(Map<String, Integer> notes, Appendable out) throws IOException {
        for (Map.Entry<String, Integer> note : notes.entrySet()) {
            out.append("<p>").append(note.getValue().toString()).append(' ').append(escape(note.getKey()))
                    .append("</p>\n");
        }
    }

    private static void writeMistakes(List<Mistake> mistakes, Appendable out) throws IOException {
        if (mistakes.isEmpty()) {
            return;
        }
        out.append("<h2>Mistakes</h2>\n");
        Map<String, List<Mistake>> bySort = mistakes.stream().collect(Collectors.groupingBy(
                mistake -> mistake.measure().name() + ": " + mistake.kind().label(), LinkedHashMap::new,
                Collectors.toList()));
        for (Map.Entry<String, List<Mistake>> sort : bySort.entrySet()) {
            out.append("<details>\n<summary>").append(escape(sort.getKey())).append(" <span class=\"quiet\">")
                    .append(Integer.toString(sort.getValue().size())).append("</span></summary>\n<ul>\n");
            for (Mistake mistake : sort.getValue()) {
                out.append("<li>").append(escape(mistake.what())).append("<blockquote>")
                        .append(marked(mistake.excerpt())).append("</blockquote><span class=\"quiet\">")
                        .append(escape(mistake.document().value())).append("</span></li>\n");
            }
            out.append("</ul>\n</details>\n");
        }
    }

    private static String marked(Excerpt excerpt) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : excerpt.words()) {
            marked.append(escape(excerpt.sentence().substring(at, span.start()))).append("<mark>")
                    .append(escape(span.in(excerpt.sentence()))).append("</mark>");
            at = span.end();
        }
        return marked.append(escape(excerpt.sentence().substring(at))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
