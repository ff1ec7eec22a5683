package dateline.graph.build;

import dateline.extractor.model.Issue;
import dateline.graph.store.GraphCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a build has to report. */
final class ReportDraft {

    private final Input input;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> extracted = new HashSet<>();
    private int broken;
    private long tokens;

    ReportDraft(Input input, Known known) {
        this.input = input;
        issues.addAll(input.issues());
        issues.addAll(known.issues());
    }

    void extracted(List<Extraction.Outcome> outcomes) {
        for (Extraction.Outcome outcome : outcomes) {
            extracted.add(outcome.document().value());
            switch (outcome) {
                case Extraction.Outcome.Broken it -> {
                    broken++;
                    issues.add(it.issue());
                }
                case Extraction.Outcome.Done it -> {
                    issues.addAll(it.issues());
                    tokens += it.tokens();
                }
            }
        }
    }

    void add(List<Issue> more) {
        issues.addAll(more);
    }

    BuildReport unchanged(GraphCounts counts, Map<Stage, Duration> times) {
        return report(false, counts, times);
    }

    BuildReport changed(GraphCounts counts, Map<Stage, Duration> times) {
        return report(true, counts, times);
    }

    private BuildReport report(boolean changed, GraphCounts counts, Map<Stage, Duration> times) {
        int unchanged = (int) input.documents().keySet().stream().filter(id -> !extracted.contains(id.value())).count();
        int failed = broken + (int) input.issues().stream().filter(Issue::isFatal).count();
        return new BuildReport(input.documents().size(), extracted.size() - broken, unchanged, failed, changed, tokens,
                counts, times, issues);
    }
}
