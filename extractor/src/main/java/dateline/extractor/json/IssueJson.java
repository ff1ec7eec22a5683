package dateline.extractor.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;

/** Issues as JSON: the kind, the message for a person, then the parts. */
final class IssueJson {

    private IssueJson() {
    }

    static ObjectNode write(Issue issue) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("kind", issue.getClass().getSimpleName())
                .put("message", issue.message());
        switch (issue) {
            case Issue.UnreadableDocument it ->
                    json.put("source", it.source()).put("reason", it.reason()).put("advice", it.advice());
            case Issue.EmptyDocument it -> json.put("source", it.source());
            case Issue.UnusableMetadata it -> json.put("source", it.source()).put("line", it.line())
                    .put("field", it.field()).put("value", it.value()).put("advice", it.advice());
            case Issue.FailedExtraction it -> json.put("source", it.source()).put("reason", it.reason());
            case Issue.LongSentence it -> json.put("document", it.document().value())
                    .put("tokens", it.tokens()).put("limit", it.limit()).set("sentence", FactsWriter.span(it.sentence()));
            case Issue.LongDocument it -> json.put("document", it.document().value())
                    .put("characters", it.characters()).put("limit", it.limit());
            case Issue.ForeignLanguage it -> json.put("document", it.document().value()).put("language", it.language());
            case Issue.AmbiguousLink it -> {
                json.put("document", it.document().value()).put("name", it.name());
                json.set("mention", FactsWriter.span(it.mention()));
                json.set("candidates", FactsWriter.array(it.candidates(), FactsWriter::knowledgeBaseId));
            }
            case Issue.DamagedFacts it -> json.put("file", it.file()).put("reason", it.reason());
            case Issue.ShapeViolation it -> json.put("document", it.document().value()).put("node", it.node())
                    .put("path", it.path()).put("value", it.value()).put("reason", it.reason());
        }
        return json;
    }

    static Issue read(JsonField json) {
        String kind = json.get("kind").text();
        return switch (kind) {
            case "UnreadableDocument" -> new Issue.UnreadableDocument(json.get("source").text(),
                    json.get("reason").text(), json.get("advice").text());
            case "EmptyDocument" -> new Issue.EmptyDocument(json.get("source").text());
            case "UnusableMetadata" -> new Issue.UnusableMetadata(json.get("source").text(),
                    json.get("line").integer(), json.get("field").text(), json.get("value").text(),
                    json.get("advice").text());
            case "FailedExtraction" ->
                    new Issue.FailedExtraction(json.get("source").text(), json.get("reason").text());
            case "LongSentence" -> new Issue.LongSentence(document(json), FactsReader.span(json.get("sentence")),
                    json.get("tokens").integer(), json.get("limit").integer());
            case "LongDocument" -> new Issue.LongDocument(document(json), json.get("characters").integer(),
                    json.get("limit").integer());
            case "ForeignLanguage" -> new Issue.ForeignLanguage(document(json), json.get("language").text());
            case "AmbiguousLink" -> new Issue.AmbiguousLink(document(json), FactsReader.span(json.get("mention")),
                    json.get("name").text(), json.get("candidates").list(FactsReader::knowledgeBaseId));
            case "DamagedFacts" -> new Issue.DamagedFacts(json.get("file").text(), json.get("reason").text());
            case "ShapeViolation" -> new Issue.ShapeViolation(document(json), json.get("node").text(),
                    json.get("path").text(), json.get("value").text(), json.get("reason").text());
            default -> throw json.get("kind").error("must be a kind of issue");
        };
    }

    private static DocumentId document(JsonField json) {
        return json.get("document").make(field -> new DocumentId(field.text()));
    }
}
