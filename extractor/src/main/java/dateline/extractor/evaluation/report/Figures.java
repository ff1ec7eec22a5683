package dateline.extractor.evaluation.report;

import dateline.extractor.evaluation.Score;

import java.util.Locale;

/** The figures of a score as a person reads them; a dash where there is nothing to divide by. */
record Figures(String precision, String recall, String f1, String interval, String found, String gold) {

    private static final String NONE = "-";

    static Figures of(Score score) {
        boolean hasPrecision = score.counts().predicted() > 0;
        boolean hasRecall = score.counts().gold() > 0;
        boolean hasBoth = hasPrecision && hasRecall;
        return new Figures(hasPrecision ? part(score.counts().precision()) : NONE,
                hasRecall ? part(score.counts().recall()) : NONE, hasBoth ? part(score.counts().f1()) : NONE,
                hasBoth ? "[" + part(score.f1().low()) + ", " + part(score.f1().high()) + "]" : "",
                amount(score.counts().found()), amount(score.counts().gold()));
    }

    static String part(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
