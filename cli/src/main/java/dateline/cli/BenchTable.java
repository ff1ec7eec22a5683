package dateline.cli;

import dateline.extractor.bench.Comparison;
import dateline.extractor.bench.Side;
import dateline.extractor.work.Stage;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What was measured, as Markdown that a person can read as it is. */
final class BenchTable {

    private static final double BYTES_OF_A_MEGABYTE = 1024 * 1024;
    private static final int PERCENT = 100;

    private BenchTable() {
    }

    static String of(Comparison comparison) {
        Side ours = comparison.dateline();
        Side stock = comparison.stock();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d documents, %d tokens, threads: %d, rounds: %d%n%n",
                comparison.documents(), stock.rounds().getFirst().tokens(), comparison.threads(),
                ours.rounds().size()));
        row(text, "", "dateline", "stock", "ratio");
        row(text, "---", "---:", "---:", "---:");
        row(text, "steady, tokens a second (median)", number(ours.tokensPerSecond()), number(stock.tokensPerSecond()),
                ratio(comparison.speedRatio()));
        row(text, "steady, slowest to fastest round", number(ours.slowest()) + " to " + number(ours.fastest()),
                number(stock.slowest()) + " to " + number(stock.fastest()), "");
        row(text, "steady, most memory, MB", megabytes(ours.steadyBytes()), megabytes(stock.steadyBytes()),
                ratio(comparison.steadyMemoryRatio()));
        row(text, "coreference alone, how long", "", "", ratio(comparison.coreferenceRatio()));
        row(text, "cold, seconds", seconds(ours.coldSeconds()), seconds(stock.coldSeconds()),
                ratio(comparison.coldRatio()));
        row(text, "cold, most memory, MB", megabytes(ours.coldBytes()), megabytes(stock.coldBytes()),
                ratio(comparison.coldMemoryRatio()));
        text.append(System.lineSeparator());
        row(text, "stage of dateline", "% of its time");
        row(text, "---", "---:");
        for (Map.Entry<Stage, Double> share : comparison.stageShares().entrySet()) {
            row(text, share.getKey().name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%.1f", PERCENT * share.getValue()));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String first, String... others) {
        text.append(String.format("| %-32s |", first));
        for (String cell : others) {
            text.append(String.format(" %14s |", cell));
        }
        text.append(System.lineSeparator());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String ratio(OptionalDouble value) {
        return value.isPresent() ? ratio(value.getAsDouble()) : "unknown";
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? number(bytes.getAsLong() / BYTES_OF_A_MEGABYTE) : "unknown";
    }
}
