package dateline.extractor.kbp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A multinomial logistic regression: the weights, other than 0, of CoreNLP's {@code tac-re-lr} model. Immutable.
 *
 * <p>The model as CoreNLP keeps it takes seconds to load and 270 MB, of 33 million weights 35,000 are not 0.
 */
final class KbpModel {

    /** First line: the labels. Every other: a feature, and for each label of weight w its number and w. */
    static final String FILE = "tac-re-lr.tsv.gz";

    private final List<String> labels;
    private final Map<String, Weights> features;

    private record Weights(int[] labels, float[] values) {
    }

    private KbpModel(List<String> labels, Map<String, Weights> features) {
        this.labels = labels;
        this.features = features;
    }

    static KbpModel load() {
        InputStream in = KbpModel.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(FILE + " is missing from the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in),
                StandardCharsets.UTF_8))) {
            List<String> labels = List.of(lines.readLine().split("\t"));
            Map<String, Weights> features = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                features.put(cells[0], weights(cells));
            }
            return new KbpModel(labels, features);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Weights weights(String[] cells) {
        int size = (cells.length - 1) / 2;
        int[] labels = new int[size];
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            labels[i] = Integer.parseInt(cells[1 + 2 * i]);
            values[i] = Float.parseFloat(cells[2 + 2 * i]);
        }
        return new Weights(labels, values);
    }

    List<String> labels() {
        return labels;
    }

    /** A score of each label, in the order of the labels, 0 before any feature was added. */
    double[] scores() {
        return new double[labels.size()];
    }

    /** Adds what the feature says; a feature that the model does not know says nothing. */
    void add(String feature, double[] scores) {
        Weights weights = features.get(feature);
        if (weights != null) {
            for (int i = 0; i < weights.labels().length; i++) {
                scores[weights.labels()[i]] += weights.values()[i];
            }
        }
    }
}
