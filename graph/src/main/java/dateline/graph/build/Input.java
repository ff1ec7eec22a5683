package dateline.graph.build;

import dateline.extractor.model.Document;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.extractor.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents that were read, each id once, and what went wrong in reading. */
record Input(SortedMap<DocumentId, Document> documents, List<Issue> issues) {

    static Input of(Iterable<ReadResult> results) {
        SortedMap<DocumentId, Document> documents = new TreeMap<>();
        List<Issue> issues = new ArrayList<>();
        for (ReadResult result : results) {
            switch (result) {
                case ReadResult.Failed failed -> issues.add(failed.issue());
                case ReadResult.Read read -> {
                    Document other = documents.putIfAbsent(read.document().id(), read.document());
                    if (other != null && !other.equals(read.document())) {
                        issues.add(new Issue.UnreadableDocument(read.document().source(), "has the same id, "
                                + other.id() + ", as " + other.source(), "rename one of the files"));
                    }
                }
            }
        }
        return new Input(documents, issues);
    }
}
