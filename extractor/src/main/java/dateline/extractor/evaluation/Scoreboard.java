package dateline.extractor.evaluation;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the scores of documents; for one thread. */
public final class Scoreboard {

    private final String title;
    private final List<DocumentScore> documents = new ArrayList<>();
    private final Map<DocumentId, Integer> positions = new HashMap<>();
    private long tokens;

    /** @param title what is evaluated against */
    public Scoreboard(String title) {
        this.title = title;
    }

    public void add(Document document, DocumentScore score) {
        positions.put(document.id(), documents.size());
        documents.add(score);
        tokens += Words.count(document.text());
    }

    /**
     * More about a document, such as how it was brought together with others.
     *
     * @throws IllegalArgumentException if the document was not added before
     */
    public void addTo(DocumentId document, DocumentScore more) {
        Integer position = positions.get(document);
        if (position == null) {
            throw new IllegalArgumentException("document " + document + " was not added before");
        }
        documents.set(position, documents.get(position).plus(more));
    }

    /** What came out of all documents so far. */
    public Evaluation evaluation() {
        Bootstrap bootstrap = new Bootstrap(documents.size());
        List<Score> scores = listMeasures().stream().map(measure -> bootstrap.score(measure, documents.stream()
                .map(document -> document.counts().getOrDefault(measure, Counts.NONE)).toList())).toList();
        Map<String, Integer> notes = new TreeMap<>();
        documents.forEach(document -> document.notes().forEach((note, times) -> notes.merge(note, times, Integer::sum)));
        List<Judgement> judgements = documents.stream().flatMap(document -> document.judgements().stream()).toList();
        return new Evaluation(title, documents.size(), scores,
                documents.stream().flatMap(document -> document.mistakes().stream()).toList(), judgements,
                Reliability.of(judgements.stream().filter(judgement -> !judgement.isLink()).toList()),
                Reliability.of(judgements.stream().filter(Judgement::isLink).toList()), notes, tokens);
    }

    /** Measures as they first came, each followed by its categories from A to Z. */
    private List<Measure> listMeasures() {
        Map<String, TreeSet<String>> categories = new LinkedHashMap<>();
        documents.forEach(document -> document.counts().keySet().forEach(measure -> measure.category().ifPresentOrElse(
                category -> categories.computeIfAbsent(measure.name(), name -> new TreeSet<>()).add(category),
                () -> categories.computeIfAbsent(measure.name(), name -> new TreeSet<>()))));
        List<Measure> measures = new ArrayList<>();
        categories.forEach((name, ofName) -> {
            Measure measure = Measure.of(name);
            if (documents.stream().anyMatch(document -> document.counts().containsKey(measure))) {
                measures.add(measure);
            }
            ofName.forEach(category -> measures.add(measure.in(category)));
        });
        return measures;
    }
}
