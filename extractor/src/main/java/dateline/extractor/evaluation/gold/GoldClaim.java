package dateline.extractor.evaluation.gold;

import dateline.extractor.model.Claimant;
import dateline.extractor.model.Factuality;
import dateline.extractor.model.Span;

import java.util.Objects;
import java.util.Optional;

/** What is known of how an event or relation is claimed; what is absent was not annotated. */
record GoldClaim(Optional<Span> sentence, Optional<Factuality> factuality, Optional<Claimant> claimant) {

    GoldClaim {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(factuality, "factuality");
        Objects.requireNonNull(claimant, "claimant");
    }
}
