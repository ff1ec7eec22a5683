package dateline.extractor.evaluation.report;

import java.io.IOException;

/** The forms in which a report can be written. */
public enum ReportFormat {
    TEXT(TextReport::write),
    JSON(JsonReport::write),
    HTML(HtmlReport::write);

    private final Writer writer;

    ReportFormat(Writer writer) {
        this.writer = writer;
    }

    @FunctionalInterface
    private interface Writer {
        void write(Report report, Appendable out) throws IOException;
    }

    public void write(Report report, Appendable out) throws IOException {
        writer.write(report, out);
    }
}
