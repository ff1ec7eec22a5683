package dateline.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.GeneratedFile;
import dateline.extractor.event.Evidence.Form;
import dateline.extractor.event.LogisticRegression.Case;
import dateline.extractor.model.Factuality;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The confidence of events keeps what it promises, and stands in step with the events that were judged. */
class EventConfidenceFitTest {

    private static final Path FILE = Path.of("src/main/resources/dateline/extractor/event").resolve(Confidence.FILE);
    private static final int BINS = 10;

    private final List<Judged> events = read();

    /** An event of some article. */
    private record Judged(String article, Evidence evidence, double right) {

        Case asCase() {
            return new Case(DoubleStream.concat(DoubleStream.of(1), evidence.features().values().stream()
                    .mapToDouble(Double::doubleValue)).toArray(), right);
        }
    }

    private static List<Judged> read() {
        try (InputStream in = EventConfidenceFitTest.class.getResourceAsStream("judged-events.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).skip(1)
                    .map(line -> line.split("\t")).map(cell -> new Judged(cell[0], new Evidence(
                            Form.valueOf(cell[1].toUpperCase(Locale.ROOT)), Integer.parseInt(cell[2]),
                            Integer.parseInt(cell[3]), Boolean.parseBoolean(cell[4]), Integer.parseInt(cell[5]),
                            Factuality.valueOf(cell[6].toUpperCase(Locale.ROOT))), Double.parseDouble(cell[7]))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private double[] fit(Predicate<Judged> isUsed) {
        return LogisticRegression.fit(events.stream().filter(isUsed).map(Judged::asCase).toList());
    }

    private String yaml() {
        double[] weights = fit(judged -> true);
        StringBuilder yaml = new StringBuilder("""
                # How sure events are: a logistic regression on %d events that were judged right or wrong
                # (extractor/src/test/resources/dateline/extractor/event/judged-events.tsv). Do not edit; made by
                # mvn -pl extractor -am test -Dtest=EventConfidenceFitTest -Ddateline.rewrite=true -Dsurefire.failIfNoSpecifiedTests=false
                # Evidence says what the features are; a single verb is none of the first four.
                """.formatted(events.size()));
        yaml.append("intercept: ").append(two(weights[0])).append("\nweights:\n");
        int i = 1;
        for (String feature : events.getFirst().evidence().features().keySet()) {
            yaml.append("  ").append(feature).append(": ").append(two(weights[i++])).append('\n');
        }
        return yaml.toString();
    }

    private static String two(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }

    @Test
    void theWeightsAreThoseOfTheJudgedEvents() throws IOException {
        new GeneratedFile(FILE, getClass()).isInStepWith(yaml().lines().toList());
    }

    @Test
    void whatItPromisesComesTrueInArticlesThatItWasNotFittedOn() {
        List<double[]> promised = new ArrayList<>();
        for (String article : events.stream().map(Judged::article).distinct().toList()) {
            double[] weights = fit(judged -> !judged.article().equals(article));
            events.stream().filter(judged -> judged.article().equals(article)).map(Judged::asCase)
                    .map(held -> new double[] {LogisticRegression.probability(weights, held.features()), held.outcome()})
                    .forEach(promised::add);
        }
        double mean = promised.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();

        assertThat(calibrationError(promised)).isLessThan(0.04);
        assertThat(loss(promised.stream())).as("against the loss of a constant")
                .isLessThan(0.8 * loss(promised.stream().map(pair -> new double[] {mean, pair[1]})));
    }

    /** Expected calibration error: how far what was promised is from what came true, in tenths of the promise. */
    private static double calibrationError(List<double[]> promised) {
        double sum = 0;
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<double[]> inBin = promised.stream().filter(pair -> (int) (pair[0] * BINS) == bin).toList();
            sum += Math.abs(inBin.stream().mapToDouble(pair -> pair[0] - pair[1]).sum());
        }
        return sum / promised.size();
    }

    /** The mean cross-entropy. */
    private static double loss(Stream<double[]> promised) {
        return promised.mapToDouble(pair -> -pair[1] * Math.log(pair[0]) - (1 - pair[1]) * Math.log(1 - pair[0]))
                .average().orElseThrow();
    }
}
