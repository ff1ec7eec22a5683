package dateline.extractor.evaluation.report;

import dateline.extractor.evaluation.Excerpt;
import dateline.extractor.evaluation.Mistake;
import dateline.extractor.evaluation.ReliabilityBin;
import dateline.extractor.evaluation.Score;
import dateline.extractor.model.Span;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as plain text. */
final class TextReport {

    private static final String ROW = "%-44s %6s %6s %6s  %-15s %8s %8s%n";

    private TextReport() {
    }

    static void write(Report report, Appendable out) throws IOException {
        out.append(format("%s: %d documents, %d tokens%s%n%n", report.evaluation().title(),
                report.evaluation().documents(), report.evaluation().tokens(), report.speed()
                        .map(speed -> format(" in %.1f s, %.0f tokens/s", speed.seconds(), speed.tokensPerSecond()))
                        .orElse("")));
        out.append(format(ROW, "", "P", "R", "F1", "95 % of F1", "found", "gold"));
        for (Score score : report.evaluation().scores()) {
            out.append(row(score));
        }
        writeReliability("confidence", report.evaluation().reliability(), report.evaluation().calibrationError(), out);
        writeReliability("link score", report.evaluation().linkReliability(),
                report.evaluation().linkCalibrationError(), out);
        if (!report.evaluation().notes().isEmpty()) {
            out.append(format("%n"));
        }
        for (Map.Entry<String, Integer> note : report.evaluation().notes().entrySet()) {
            out.append(format("%6d %s%n", note.getValue(), note.getKey()));
        }
        writeMistakes(report.listMistakes(), out);
    }

    private static String row(Score score) {
        Figures figures = Figures.of(score);
        return format(ROW, score.measure().category().map(category -> "  " + category).orElse(score.measure().name()),
                figures.precision(), figures.recall(), figures.f1(), figures.interval(), figures.found(),
                figures.gold());
    }

    private static void writeReliability(String of, List<ReliabilityBin> bins, double error, Appendable out)
            throws IOException {
        if (bins.isEmpty()) {
            return;
        }
        out.append(format("%n%s    said   right  predictions%n", of));
        for (ReliabilityBin bin : bins) {
            out.append(bin.predictions() == 0 ? format("%.1f - %.1f       -       -  %11d%n", bin.low(), bin.high(), 0)
                    : format("%.1f - %.1f   %s   %s  %11d%n", bin.low(), bin.high(), Figures.part(bin.confidence()),
                    Figures.part(bin.right()), bin.predictions()));
        }
        out.append(format("expected calibration error   %s%n", Figures.part(error)));
    }

    private static void writeMistakes(List<Mistake> mistakes, Appendable out) throws IOException {
        if (!mistakes.isEmpty()) {
            out.append(format("%n"));
        }
        for (Mistake mistake : mistakes) {
            out.append(format("%s, %s: %s%n    %s: %s%n", mistake.measure().name(), mistake.kind().label(),
                    oneLine(mistake.what()), mistake.document(), oneLine(marked(mistake.excerpt()))));
        }
    }

    /** The sentence with the words in square brackets. */
    private static String marked(Excerpt excerpt) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : excerpt.words()) {
            marked.append(excerpt.sentence(), at, span.start()).append('[').append(span.in(excerpt.sentence()))
                    .append(']');
            at = span.end();
        }
        return marked.append(excerpt.sentence().substring(at)).toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
