package dateline.extractor.evaluation.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extractor.evaluation.Evaluation;
import dateline.extractor.evaluation.Interval;
import dateline.extractor.evaluation.Judgement;
import dateline.extractor.evaluation.Mistake;
import dateline.extractor.evaluation.ReliabilityBin;
import dateline.extractor.evaluation.Score;
import dateline.extractor.model.Span;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A report as JSON; every figure with all its digits. */
final class JsonReport {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonReport() {
    }

    static void write(Report report, Appendable out) throws IOException {
        Evaluation evaluation = report.evaluation();
        ObjectNode json = JSON.objectNode()
                .put("title", evaluation.title())
                .put("documents", evaluation.documents())
                .put("tokens", evaluation.tokens());
        report.speed().ifPresent(speed -> json.put("seconds", speed.seconds())
                .put("tokensPerSecond", speed.tokensPerSecond()));
        json.set("scores", array(evaluation.scores(), JsonReport::score));
        json.set("reliability", array(evaluation.reliability(), JsonReport::bin));
        json.put("calibrationError", evaluation.calibrationError());
        json.set("linkReliability", array(evaluation.linkReliability(), JsonReport::bin));
        json.put("linkCalibrationError", evaluation.linkCalibrationError());
        json.set("judgements", array(evaluation.judgements(), JsonReport::judgement));
        ObjectNode notes = json.putObject("notes");
        evaluation.notes().forEach(notes::put);
        json.set("mistakes", array(report.listMistakes(), JsonReport::mistake));
        out.append(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json)).append('\n');
    }

    private static ObjectNode score(Score score) {
        ObjectNode json = JSON.objectNode()
                .put("measure", score.measure().name())
                .put("category", score.measure().category().orElse(null))
                .put("right", score.counts().right())
                .put("predicted", score.counts().predicted())
                .put("found", score.counts().found())
                .put("gold", score.counts().gold())
                .put("precision", score.counts().precision())
                .put("recall", score.counts().recall())
                .put("f1", score.counts().f1());
        json.set("precisionInterval", interval(score.precision()));
        json.set("recallInterval", interval(score.recall()));
        json.set("f1Interval", interval(score.f1()));
        return json;
    }

    private static ArrayNode interval(Interval interval) {
        return JSON.arrayNode().add(interval.low()).add(interval.high());
    }

    private static ObjectNode judgement(Judgement judgement) {
        return JSON.objectNode()
                .put("rule", judgement.rule())
                .put("confidence", judgement.confidence())
                .put("right", judgement.isRight());
    }

    private static ObjectNode bin(ReliabilityBin bin) {
        return JSON.objectNode()
                .put("low", bin.low())
                .put("high", bin.high())
                .put("predictions", bin.predictions())
                .put("confidence", bin.confidence())
                .put("right", bin.right());
    }

    private static ObjectNode mistake(Mistake mistake) {
        ObjectNode json = JSON.objectNode()
                .put("measure", mistake.measure().name())
                .put("kind", mistake.kind().label())
                .put("what", mistake.what())
                .put("document", mistake.document().value())
                .put("sentence", mistake.excerpt().sentence());
        json.set("words", array(mistake.excerpt().words(), JsonReport::span));
        return json;
    }

    private static ObjectNode span(Span span) {
        return JSON.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> write) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
