package dateline.extractor.evaluation.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/** Which item of the gold is which prediction, one to one. */
final class Pairs<G, P> {

    private final Map<G, P> ofGold = new IdentityHashMap<>();
    private final Map<P, G> ofPredicted = new IdentityHashMap<>();

    private record Candidate<G, P>(G gold, P predicted, int fit) {
    }

    /** @param fit how well two fit, the best first; 0 where they do not */
    static <G, P> Pairs<G, P> of(List<G> gold, List<P> predicted, ToIntBiFunction<G, P> fit) {
        List<Candidate<G, P>> candidates = new ArrayList<>();
        gold.forEach(one -> predicted.forEach(other -> {
            int value = fit.applyAsInt(one, other);
            if (value > 0) {
                candidates.add(new Candidate<>(one, other, value));
            }
        }));
        candidates.sort(Collections.reverseOrder((one, other) -> Integer.compare(one.fit(), other.fit())));
        Pairs<G, P> pairs = new Pairs<>();
        for (Candidate<G, P> candidate : candidates) {
            if (!pairs.ofGold.containsKey(candidate.gold()) && !pairs.ofPredicted.containsKey(candidate.predicted())) {
                pairs.ofGold.put(candidate.gold(), candidate.predicted());
                pairs.ofPredicted.put(candidate.predicted(), candidate.gold());
            }
        }
        return pairs;
    }

    Optional<P> findPredicted(G gold) {
        return Optional.ofNullable(ofGold.get(gold));
    }

    boolean isRight(P predicted) {
        return ofPredicted.containsKey(predicted);
    }

    int size() {
        return ofGold.size();
    }
}
