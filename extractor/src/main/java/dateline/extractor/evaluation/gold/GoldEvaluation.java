package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.AttributionScorer;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.Task;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluation against a file of gold in the form in which facts are written. */
public final class GoldEvaluation {

    private final Lexicon lexicon;
    private final AttributionScorer attributions = new AttributionScorer();

    /** @param lexicon that defines the classes, roles and properties that the gold may use */
    public GoldEvaluation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The documents of a file, each with its scorer.
     *
     * @throws GoldFormatException if a line is wrong, a document stands in it twice or there is none
     */
    public List<Task> read(Path file) {
        List<GoldDocument> documents = new GoldFile(file).readLines(json -> GoldReader.read(json, lexicon));
        if (documents.isEmpty()) {
            throw new GoldFormatException(file + ": holds no document; write one line of JSON for each");
        }
        Map<DocumentId, Integer> lines = new HashMap<>();
        for (GoldDocument gold : documents) {
            Integer other = lines.putIfAbsent(gold.document().id(), gold.line());
            if (other != null) {
                throw new GoldFormatException(file + ": line " + gold.line() + ", field 'document.id': '"
                        + gold.document().id() + "' stands in line " + other + " already; remove one of them");
            }
        }
        return documents.stream().map(gold -> new Task(gold.document(), facts -> score(gold, facts))).toList();
    }

    private DocumentScore score(GoldDocument gold, DocumentFacts facts) {
        DocumentScore.Builder score = new DocumentScore.Builder(gold.document());
        PredictedFacts predicted = new PredictedFacts(facts);
        Alignment alignment = new Alignment(gold, predicted);
        gold.entities().ifPresent(entities -> new EntityScorer().score(entities, predicted, score));
        gold.events().ifPresent(events -> new EventScorer(alignment, predicted, score).score(events));
        gold.relations().ifPresent(relations -> new RelationScorer(alignment, predicted, score).score(relations));
        gold.attributions().ifPresent(listed -> attributions.score(gold.document().text(), listed, facts.attributions(),
                score));
        return score.build();
    }
}
