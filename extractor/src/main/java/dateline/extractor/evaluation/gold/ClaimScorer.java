package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.model.Claim;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Span;

import java.util.List;

/** Counts whether what was found is presented as the text presents it. */
final class ClaimScorer {

    private static final Measure FACTUALITY = Measure.of("factuality");
    private static final Measure CLAIMANT = Measure.of("claimant");

    private final Alignment alignment;
    private final DocumentScore.Builder score;

    ClaimScorer(Alignment alignment, DocumentScore.Builder score) {
        this.alignment = alignment;
        this.score = score;
    }

    /**
     * Counts one event or relation that was found.
     *
     * @param words of the text that show it
     */
    void score(GoldClaim gold, Claim predicted, String what, List<Span> words) {
        gold.factuality().ifPresent(factuality -> scoreFactuality(factuality, predicted, what, words));
        gold.claimant().ifPresent(claimant -> scoreClaimant(claimant, predicted, what, words));
    }

    private void scoreFactuality(Factuality gold, Claim predicted, String what, List<Span> words) {
        boolean isRight = gold == predicted.factuality();
        score.count(FACTUALITY, Counts.of(isRight ? 1 : 0, 1, 1))
                .count(FACTUALITY.in(gold.label()), new Counts(0, 0, isRight ? 1 : 0, 1))
                .count(FACTUALITY.in(predicted.factuality().label()), new Counts(isRight ? 1 : 0, 1, 0, 0));
        if (!isRight) {
            score.mistake(FACTUALITY, Kind.WRONG, what + ": " + predicted.factuality().label() + ", not "
                    + gold.label(), words);
        }
    }

    private void scoreClaimant(Claimant gold, Claim predicted, String what, List<Span> words) {
        boolean isRight = alignment.areSame(gold, predicted.claimant());
        score.count(CLAIMANT, Counts.of(isRight ? 1 : 0, 1, 1));
        if (!isRight) {
            score.mistake(CLAIMANT, Kind.WRONG, what + ": claimed by " + alignment.label(predicted.claimant())
                    + ", not " + alignment.labelOfGold(gold), words);
        }
    }
}
