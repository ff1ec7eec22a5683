package dateline.graph.derive;

import dateline.extractor.model.Factuality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What all claims about one thing come to.
 *
 * @param outlets independent outlets that say it in any way other than denying it
 * @param denials independent outlets that carry a denial
 * @param belief  in [0, 1): 1 minus the product, over the outlets that assert it, of 1 minus the confidence of the
 *                outlet's best claim; 0 when none asserts it
 */
record Assessment(Status status, int outlets, int denials, BigDecimal belief) {

    private static final int DECIMALS = 4;

    static Assessment of(Collection<Said> claims) {
        Set<Factuality> factualities = claims.stream().map(said -> said.factuality())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Factuality.class)));
        return new Assessment(Status.of(factualities), outlets(claims, false), outlets(claims, true), belief(claims));
    }

    private static int outlets(Collection<Said> claims, boolean denying) {
        return (int) claims.stream()
                .filter(said -> (said.factuality() == Factuality.DENIED) == denying)
                .map(Said::outlet).distinct().count();
    }

    private static BigDecimal belief(Collection<Said> claims) {
        // Sorted, because a product of floating-point numbers depends on its order.
        Map<String, Double> best = new TreeMap<>();
        claims.stream().filter(said -> said.factuality() == Factuality.ASSERTED).forEach(said ->
                best.merge(key(said.outlet()), said.confidence(), Math::max));
        double doubt = best.values().stream().reduce(1.0, (product, confidence) -> product * (1 - confidence));
        return BigDecimal.valueOf(1 - doubt).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String key(Node outlet) {
        return outlet.getURI();
    }
}
