package dateline.extractor.evaluation.gold;

import java.util.Objects;

/** @param property local name of a relation property of the ontology */
record GoldRelation(GoldEnd subject, String property, GoldEnd object, GoldClaim claim) {

    GoldRelation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(claim, "claim");
    }
}
