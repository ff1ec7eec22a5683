package dateline.extractor.frame;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.UnitOfMeasure;
import dateline.extractor.mention.Numbers;
import dateline.extractor.model.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Quantities with a unit: "305 kilometers". */
public final class Measures {

    private final Map<String, String> units = new HashMap<>();

    public Measures(List<UnitOfMeasure> list) {
        list.forEach(unit -> unit.words().forEach(word -> units.put(word, unit.unit())));
    }

    /**
     * A number of units.
     *
     * @param unit local name in QUDT
     */
    public record Measure(double number, String unit, Span span) {
    }

    /** The measure that the token heads. */
    public Optional<Measure> find(Sentence sentence, int head) {
        String lemma = sentence.lemma(head);
        String compound = head > 0 ? sentence.lemma(head - 1) + " " + lemma : lemma;
        String unit = units.getOrDefault(compound, units.get(lemma));
        if (unit == null) {
            return Optional.empty();
        }
        for (Dependency edge : sentence.graph().below(head)) {
            if (edge.is("nummod") || edge.is("compound")) {
                OptionalDouble number = Numbers.parse(sentence, edge.dependent());
                if (number.isPresent()) {
                    return Optional.of(new Measure(number.getAsDouble(), unit,
                            sentence.span(Math.min(edge.dependent(), head), Math.max(edge.dependent(), head))));
                }
            }
        }
        return Optional.empty();
    }
}
