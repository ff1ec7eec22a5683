package dateline.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dateline.extractor.bench.Comparison;
import dateline.extractor.bench.Round;
import dateline.extractor.bench.Side;
import dateline.extractor.work.Stage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What was measured, as JSON. */
final class BenchJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module())
            .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private BenchJson() {
    }

    static String write(Round round) throws JsonProcessingException {
        return MAPPER.writeValueAsString(Map.of("seconds", round.seconds(), "tokens", round.tokens(), "stages",
                round.stages()));
    }

    static Round readRound(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, Round.class);
    }

    /** The form that docs/bench.md tells. */
    static String write(Comparison comparison) throws JsonProcessingException {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new Report(comparison.documents(),
                comparison.stock().rounds().getFirst().tokens(), comparison.threads(),
                comparison.dateline().rounds().size(), measured(comparison.dateline()), measured(comparison.stock()),
                new Ratios(comparison.speedRatio(), comparison.coreferenceRatio(), comparison.coldRatio(),
                        comparison.steadyMemoryRatio(), comparison.coldMemoryRatio()), stages(comparison)));
    }

    private static Measured measured(Side side) {
        return new Measured(side.tokensPerSecond(), side.slowest(), side.fastest(), side.steadyBytes(),
                side.coldSeconds(), side.coldBytes());
    }

    private static Map<String, Double> stages(Comparison comparison) {
        Map<String, Double> stages = new LinkedHashMap<>();
        for (Map.Entry<Stage, Double> share : comparison.stageShares().entrySet()) {
            stages.put(share.getKey().name().toLowerCase(Locale.ROOT), share.getValue());
        }
        return stages;
    }

    private record Report(int documents, long tokens, int threads, int rounds, Measured dateline, Measured stock,
                          Ratios ratios, Map<String, Double> stages) {
    }

    private record Measured(double tokensPerSecond, double slowestRound, double fastestRound, OptionalLong peakBytes,
                            double coldSeconds, OptionalLong coldPeakBytes) {
    }

    private record Ratios(double speed, OptionalDouble coreference, double cold, OptionalDouble memory,
                          OptionalDouble coldMemory) {
    }
}
