package dateline.extractor.kbp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extractor.lexicon.Lexicon;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ie.KBPStatisticalExtractor;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.pipeline.DefaultPaths;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class KbpModelTest {

    /** Run with {@code -Ddateline.rewrite=true} to write the file anew. */
    @Test
    void theFileHoldsEveryWeightOfCoreNlpsModelThatIsNotZero() throws IOException, ClassNotFoundException {
        LinearClassifier<String, String> original = original();
        List<String> labels = new ArrayList<>(original.labels().stream().sorted().toList());
        if (Boolean.getBoolean("dateline.rewrite")) {
            write(original, labels, Path.of(System.getProperty("dateline.home"))
                    .resolve("extractor/src/main/resources/dateline/extractor/kbp").resolve(KbpModel.FILE));
        }
        KbpModel model = KbpModel.load();

        assertThat(model.labels()).isEqualTo(labels);
        for (String feature : original.features()) {
            double[] scores = model.scores();
            model.add(feature, scores);
            for (int i = 0; i < scores.length; i++) {
                double weight = original.weight(feature, labels.get(i));
                if (Math.abs(weight - scores[i]) > 1e-4) {
                    assertThat(scores[i]).as("%s, %s", feature, labels.get(i)).isEqualTo(weight);
                }
            }
        }
    }

    @Test
    void everyPropertyOfTheTableIsInTheLexicon() {
        KbpTable table = KbpTable.load();

        assertThat(table.within(Lexicon.load())).isEqualTo(table);
    }

    @SuppressWarnings("unchecked")
    private static LinearClassifier<String, String> original() throws IOException, ClassNotFoundException {
        KBPStatisticalExtractor extractor =
                IOUtils.readObjectFromURLOrClasspathOrFileSystem(DefaultPaths.DEFAULT_KBP_CLASSIFIER);
        return (LinearClassifier<String, String>) extractor.classifier;
    }

    private static void write(LinearClassifier<String, String> model, List<String> labels, Path file)
            throws IOException {
        StringBuilder text = new StringBuilder(String.join("\t", labels)).append('\n');
        model.features().stream().sorted().forEach(feature -> {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < labels.size(); i++) {
                double weight = model.weight(feature, labels.get(i));
                if (weight != 0) {
                    cells.append('\t').append(i).append('\t').append((float) weight);
                }
            }
            if (!cells.isEmpty()) {
                text.append(feature).append(cells).append('\n');
            }
        });
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
