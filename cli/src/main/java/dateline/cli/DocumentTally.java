package dateline.cli;

import dateline.extractor.model.Issue;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the documents of a command fared: which failed is listed, what else is worth knowing after them. */
final class DocumentTally {

    private static final int SHOWN_OF_A_KIND = 5;

    private final boolean isVerbose;
    private final List<Issue> issues = new ArrayList<>();
    private long documents;

    /** @param isVerbose whether to print every issue instead of some of each kind */
    DocumentTally(boolean isVerbose) {
        this.isVerbose = isVerbose;
    }

    void addDocument() {
        documents++;
    }

    void addDocuments(long more) {
        documents += more;
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void addAll(Collection<Issue> more) {
        issues.addAll(more);
    }

    int exitCode() {
        if (issues.stream().noneMatch(Issue::isFatal)) {
            return ExitCode.OK;
        }
        return documents > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_DONE;
    }

    void print(PrintStream err) {
        issues.stream().filter(Issue::isFatal).forEach(issue -> err.println("failed: " + issue.message()));
        Map<String, List<Issue>> others = issues.stream().filter(issue -> !issue.isFatal())
                .collect(Collectors.groupingBy(issue -> issue.getClass().getSimpleName(), TreeMap::new,
                        Collectors.toList()));
        others.values().forEach(ofKind -> printSome(ofKind, err));
    }

    private void printSome(List<Issue> ofKind, PrintStream err) {
        int shown = isVerbose ? ofKind.size() : Math.min(SHOWN_OF_A_KIND, ofKind.size());
        ofKind.subList(0, shown).forEach(issue -> err.println("note: " + issue.message()));
        if (shown < ofKind.size()) {
            err.println("note: and " + (ofKind.size() - shown) + " more of this kind; --verbose shows all");
        }
    }
}
