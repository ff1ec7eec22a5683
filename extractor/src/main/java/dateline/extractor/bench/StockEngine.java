package dateline.extractor.bench;

import dateline.extractor.model.Document;
import dateline.extractor.work.Stage;
import dateline.extractor.work.Work;
import dateline.extractor.work.WorkMeter;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own way to relations between names, with its default options: what comes nearest to Dateline's output. */
public final class StockEngine implements Engine {

    private static final String BEFORE = "tokenize,pos,lemma,ner,depparse";
    private static final String AFTER = "kbp";
    private static final String ANNOTATORS = BEFORE + ",coref," + AFTER;
    private static final String COREFERENCE = "statistical";

    private final WorkMeter meter = new WorkMeter();
    private final StanfordCoreNLP before = pipeline(BEFORE);
    private final StanfordCoreNLP coreference = pipeline("coref");
    private final StanfordCoreNLP after = pipeline(AFTER);

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("coref.algorithm", COREFERENCE);
        return new StanfordCoreNLP(properties, false);
    }

    @Override
    public void read(Document document) {
        Annotation annotation = new Annotation(document.text());
        before.annotate(annotation);
        meter.during(Stage.COREFERENCE, () -> {
            coreference.annotate(annotation);
            return annotation;
        });
        after.annotate(annotation);
        meter.did(Work.TOKENS, annotation.get(CoreAnnotations.TokensAnnotation.class).size());
    }

    @Override
    public WorkMeter meter() {
        return meter;
    }

    /** The main class of CoreNLP's command line and its arguments for the same work: JSON files in a folder. */
    public static List<String> commandLine(Path listOfFiles, Path output, int threads) {
        return List.of(StanfordCoreNLP.class.getName(), "-annotators", ANNOTATORS,
                "-coref.algorithm", COREFERENCE, "-threads", Integer.toString(threads),
                "-filelist", listOfFiles.toString(), "-outputFormat", "json", "-outputDirectory", output.toString());
    }
}
