package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.AttributionScorer;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.GoldAttribution;
import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Task;
import dateline.extractor.model.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PolNeAR (Newell, Margolin and Ruths, 2018): who says what in US news, in brat's standoff format. */
final class PolNeAR implements Benchmark {

    private static final String TEXTS = "text";
    private static final String ANNOTATIONS = "attributions";

    private final AttributionScorer scorer = new AttributionScorer();

    @Override
    public String title() {
        return "PolNeAR";
    }

    /** Reads the folder, or every folder in it, that has {@code text/} and {@code attributions/}. */
    @Override
    public List<Task> read(Path folder) {
        List<Path> parts = Files.isDirectory(folder.resolve(TEXTS)) ? List.of(folder) : partsOf(folder);
        return parts.stream().flatMap(part -> GoldFile.list(part.resolve(TEXTS), ".txt").stream()
                .map(text -> task(part, text))).toList();
    }

    private static List<Path> partsOf(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> parts = children.filter(child -> Files.isDirectory(child.resolve(TEXTS))).sorted().toList();
            if (parts.isEmpty()) {
                throw new GoldFormatException(folder + ": holds no folder text/ beside a folder attributions/; give the "
                        + "folder of the benchmark");
            }
            return parts;
        } catch (IOException e) {
            throw new GoldFormatException(folder + ": is no folder that can be read; give the folder of the benchmark",
                    e);
        }
    }

    private Task task(Path part, GoldFile text) {
        String name = text.path().getFileName().toString();
        Document document = Document.of(name, text.text());
        GoldFile annotations = new GoldFile(part.resolve(ANNOTATIONS).resolve(name.replaceAll("\\.txt$", ".ann")));
        List<GoldAttribution> gold = new BratReader(annotations, document.text()).read();
        return new Task(document, facts -> {
            DocumentScore.Builder score = new DocumentScore.Builder(document);
            scorer.score(document.text(), gold, facts.attributions(), score);
            return score.build();
        });
    }
}
