package dateline.extractor.kb;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Something that one of the spellings of a name means.
 *
 * @param prior    how often that spelling means it, in [0, 1]; 0 when it is only called the same
 * @param spelling as {@link NameKey#spelling} numbers them
 * @param names    how many names are known of it
 */
record SpelledSense(Article article, double prior, int spelling, int names) {

    /** What another spelling means most is at best as likely as not what this one means. */
    private static final double OTHER_SPELLING = 0.5;

    /**
     * What the name means, the likeliest first. What is known of the spelling that is asked for, else of the normal one,
     * counts; other spellings, with a dot or an accent more or less, count only as far as that leaves the name open.
     *
     * @param asked the spelling that the text has
     */
    static List<Sense> of(int asked, List<SpelledSense> found) {
        int believed = found.stream().anyMatch(sense -> sense.spelling == asked && sense.prior > 0) ? asked : 0;
        double known = sum(found, sense -> sense.spelling == believed ? sense.prior : 0);
        double other = sum(found, sense -> sense.spelling == believed ? 0 : sense.prior * OTHER_SPELLING);
        double open = known > 0 ? Math.max(0, 1 - known) : OTHER_SPELLING;
        double weight = other > open ? OTHER_SPELLING * open / other : OTHER_SPELLING;
        return found.stream().map(sense -> new Sense(sense.article,
                        sense.spelling == believed ? sense.prior : sense.prior * weight, sense.names))
                .sorted(Comparator.comparingDouble(Sense::prior).reversed()).toList();
    }

    private static double sum(List<SpelledSense> senses, ToDoubleFunction<SpelledSense> part) {
        return senses.stream().mapToDouble(part).sum();
    }
}
