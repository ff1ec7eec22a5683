package dateline.extractor.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Whether confidence keeps what it promises: of predictions with 0.8, 80 % should be right (Guo et al., 2017). */
final class Reliability {

    private static final int BINS = 10;

    private Reliability() {
    }

    /** Ten bins of equal width, empty ones included; none at all without predictions. */
    static List<ReliabilityBin> of(List<Judgement> judgements) {
        return judgements.isEmpty() ? List.of()
                : IntStream.range(0, BINS).mapToObj(bin -> bin(bin, judgements)).toList();
    }

    /** Expected calibration error: how far, over all predictions, confidence and the part that is right lie apart. */
    static double expectedError(List<ReliabilityBin> bins) {
        int predictions = bins.stream().mapToInt(ReliabilityBin::predictions).sum();
        return predictions == 0 ? 0 : bins.stream()
                .mapToDouble(bin -> bin.predictions() * Math.abs(bin.confidence() - bin.right())).sum() / predictions;
    }

    private static ReliabilityBin bin(int bin, List<Judgement> judgements) {
        List<Judgement> inside = judgements.stream()
                .filter(judgement -> Math.max(0, (int) Math.ceil(judgement.confidence() * BINS) - 1) == bin).toList();
        return new ReliabilityBin((double) bin / BINS, (bin + 1.0) / BINS, inside.size(),
                inside.stream().mapToDouble(Judgement::confidence).average().orElse(0),
                inside.stream().mapToDouble(judgement -> judgement.isRight() ? 1 : 0).average().orElse(0));
    }
}
