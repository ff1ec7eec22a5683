package dateline.extractor.evaluation;

import dateline.extractor.model.Relation;
import dateline.extractor.model.RelationObject;

/** A relation in a few words, for a list of mistakes. */
public final class RelationWords {

    private RelationWords() {
    }

    public static String of(Relation relation, PredictedFacts predicted) {
        String object = switch (relation.object()) {
            case RelationObject.OfEntity of -> predicted.get(of.entity()).label();
            case RelationObject.OfValue value -> value.value();
        };
        String place = relation.of().map(of -> ", of " + predicted.get(of).label()).orElse("");
        return relation.property() + "(" + predicted.get(relation.subject()).label() + ", " + object + place + ")";
    }
}
