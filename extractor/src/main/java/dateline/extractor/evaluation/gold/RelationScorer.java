package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.Counts;
import dateline.extractor.evaluation.DocumentScore;
import dateline.extractor.evaluation.Measure;
import dateline.extractor.evaluation.Mistake.Kind;
import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.evaluation.RelationWords;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;
import dateline.extractor.model.Span;

import java.util.List;
import java.util.Optional;

/** Counts relations and their claims. */
final class RelationScorer {

    private static final Measure RELATIONS = Measure.of("relations");

    private final Alignment alignment;
    private final PredictedFacts predicted;
    private final DocumentScore.Builder score;

    RelationScorer(Alignment alignment, PredictedFacts predicted, DocumentScore.Builder score) {
        this.alignment = alignment;
        this.predicted = predicted;
        this.score = score;
    }

    void score(List<GoldRelation> gold) {
        // A gold has what is said; what follows from it is neither asked for nor wrong.
        List<Relation> found = predicted.facts().withoutImplied().relations();
        Pairs<GoldRelation, Relation> pairs = Pairs.of(gold, found, (one, other) -> areSame(one, other) ? 1 : 0);
        score.count(RELATIONS, Counts.of(pairs.size(), found.size(), gold.size()));
        ClaimScorer claims = new ClaimScorer(alignment, score);
        for (GoldRelation relation : gold) {
            Optional<Relation> same = pairs.findPredicted(relation);
            List<Span> words = List.of(relation.subject().shown(), relation.object().shown());
            score.count(RELATIONS.in(relation.property()), new Counts(0, 0, same.isPresent() ? 1 : 0, 1));
            same.ifPresentOrElse(other -> claims.score(relation.claim(), other.claim(), name(relation), words),
                    () -> score.mistake(RELATIONS, Kind.MISSED, name(relation), words));
        }
        for (Relation relation : found) {
            boolean isRight = pairs.isRight(relation);
            score.judge(relation.claim().rule(), relation.claim().confidence(), isRight);
            score.count(RELATIONS.in(relation.property()), new Counts(isRight ? 1 : 0, 1, 0, 0));
            if (!isRight) {
                score.mistake(RELATIONS, Kind.FALSE_ALARM, RelationWords.of(relation, predicted),
                        List.of(relation.subjectMention(), relation.objectMention()));
            }
        }
    }

    private boolean areSame(GoldRelation gold, Relation relation) {
        return gold.property().equals(relation.property()) && isInSentence(gold, relation.claim().sentence())
                && alignment.meet(gold.subject(), Optional.of(relation.subject()), relation.subjectMention())
                && alignment.meet(gold.object(), entityOf(relation.object()), relation.objectMention());
    }

    /** Where the gold says neither sentence nor words, the relation may stand anywhere in the document. */
    private static boolean isInSentence(GoldRelation gold, Span sentence) {
        Optional<Span> place = gold.claim().sentence().or(() -> gold.subject().words())
                .or(() -> gold.object().words());
        return place.isEmpty() || place.get().overlaps(sentence);
    }

    private String name(GoldRelation relation) {
        return relation.property() + "(" + predicted.words(relation.subject().shown()) + ", "
                + predicted.words(relation.object().shown()) + ")";
    }

    private static Optional<EntityId> entityOf(RelationObject object) {
        return object instanceof RelationObject.OfEntity of ? Optional.of(of.entity()) : Optional.empty();
    }
}
