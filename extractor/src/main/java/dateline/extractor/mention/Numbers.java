package dateline.extractor.mention;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Cardinal numbers, in digits and in words. */
public final class Numbers {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final Map<String, Double> POWERS = Map.of("dozen", 12.0, "hundred", 1e2, "thousand", 1e3,
            "million", 1e6, "billion", 1e9, "trillion", 1e12);

    private Numbers() {
    }

    /** The number headed by the token, with the parts that it is put together from ("10 thousand"). */
    public static OptionalDouble parse(Sentence sentence, int head) {
        OptionalDouble value = word(sentence.token(head).word());
        if (value.isEmpty()) {
            return value;
        }
        double number = value.getAsDouble();
        for (Dependency edge : sentence.graph().below(head)) {
            if (edge.is("compound") || edge.is("nummod")) {
                OptionalDouble part = word(sentence.token(edge.dependent()).word());
                if (part.isPresent()) {
                    boolean isPower = POWERS.containsKey(sentence.lemma(head));
                    number = isPower ? number * part.getAsDouble() : number + part.getAsDouble();
                }
            }
        }
        return OptionalDouble.of(number);
    }

    /** A single word as a number. */
    public static OptionalDouble word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")) {
            return OptionalDouble.of(Double.parseDouble(lower.replace(",", "")));
        }
        if (SMALL.contains(lower)) {
            return OptionalDouble.of(SMALL.indexOf(lower));
        }
        if (TENS.contains(lower)) {
            return OptionalDouble.of(20 + 10.0 * TENS.indexOf(lower));
        }
        return POWERS.containsKey(lower) ? OptionalDouble.of(POWERS.get(lower)) : OptionalDouble.empty();
    }
}
