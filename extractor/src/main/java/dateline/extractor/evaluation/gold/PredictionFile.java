package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.evaluation.Task;
import dateline.extractor.json.FactNames;
import dateline.extractor.json.FactsFormatException;
import dateline.extractor.json.FactsJson;
import dateline.extractor.model.DocumentFacts;
import dateline.extractor.model.DocumentId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Facts that were extracted before, to be compared with gold. */
public final class PredictionFile {

    private static final int SHOWN = 5;

    private final Path path;
    private final Map<DocumentId, DocumentFacts> byId = new LinkedHashMap<>();

    private PredictionFile(Path path) {
        this.path = path;
    }

    /** @throws GoldFormatException if a line is no facts, or its offsets or entities do not exist */
    public static PredictionFile read(Path path) {
        PredictionFile file = new PredictionFile(path);
        FactsJson json = new FactsJson(FactNames.none());
        List<String> lines = new GoldFile(path).text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                file.add(lines.get(i), i + 1, json);
            }
        }
        return file;
    }

    private void add(String line, int number, FactsJson json) {
        DocumentFacts facts;
        try {
            facts = json.fromLine(line, number);
        } catch (FactsFormatException e) {
            throw new GoldFormatException(path + ": " + e.getMessage() + "; write it with dateline extract", e);
        }
        new FactsCheck(facts).findProblem().ifPresent(problem -> {
            throw new GoldFormatException(path + ": line " + number + ", " + problem + "; write it with dateline "
                    + "extract");
        });
        if (byId.put(facts.document().id(), facts) != null) {
            throw new GoldFormatException(path + ": line " + number + ", field 'document.id': '"
                    + facts.document().id() + "' stands in an earlier line already; remove one of them");
        }
    }

    /**
     * Checks that the gold and the predictions are of the same documents with the same texts.
     *
     * @param gold where the tasks come from
     * @throws GoldFormatException if one side lacks a document that the other has, or a text differs
     */
    public void check(Path gold, List<Task> tasks) {
        TreeSet<DocumentId> asked = tasks.stream().map(task -> task.document().id())
                .collect(Collectors.toCollection(TreeSet::new));
        refuseMissing(asked, byId.keySet(), gold, path);
        refuseMissing(byId.keySet(), asked, path, gold);
        for (Task task : tasks) {
            String text = task.document().text();
            String other = get(task).document().text();
            if (!text.equals(other)) {
                int at = 0;
                while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
                    at++;
                }
                throw new GoldFormatException(path + ": field 'document.text' of '" + task.document().id()
                        + "' differs from that in " + gold + " from offset " + at + " on; extract from the gold's text");
            }
        }
    }

    private static void refuseMissing(Iterable<DocumentId> wanted, Collection<DocumentId> present, Path from,
                                      Path in) {
        List<String> missing = new ArrayList<>();
        wanted.forEach(id -> {
            if (!present.contains(id)) {
                missing.add("'" + id + "'");
            }
        });
        if (!missing.isEmpty()) {
            String rest = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
            throw new GoldFormatException(in + ": lacks " + String.join(", ", missing.subList(0,
                    Math.min(SHOWN, missing.size()))) + rest + " (document.id), which " + from
                    + " has; both must hold the same documents");
        }
    }

    /** The facts of a task's document, which {@link #check} found to be there. */
    public DocumentFacts get(Task task) {
        DocumentFacts facts = byId.get(task.document().id());
        if (facts == null) {
            throw new IllegalArgumentException("no facts of " + task.document().id() + " in " + path);
        }
        return facts;
    }
}
