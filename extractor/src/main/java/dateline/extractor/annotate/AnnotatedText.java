package dateline.extractor.annotate;

import dateline.extractor.model.Document;
import dateline.extractor.model.Issue;

import java.util.List;

/** A document's sentences, and what went less than well in finding them. */
public record AnnotatedText(Document document, List<Sentence> sentences, List<Issue> issues) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        issues = List.copyOf(issues);
    }

    public int tokenCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
