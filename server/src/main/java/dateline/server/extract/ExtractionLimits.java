package dateline.server.extract;

import java.time.Duration;

/**
 * How much work whoever asks may make.
 *
 * @param maxCharacters of a text, in UTF-16 units; a long news article has 30,000
 * @param running       texts that are worked on at a time
 * @param waiting       texts that wait for their turn; more are refused
 * @param patience      how long an answer may take, waiting and loading included
 */
public record ExtractionLimits(int maxCharacters, int running, int waiting, Duration patience) {

    public ExtractionLimits {
        if (maxCharacters < 1 || running < 1 || waiting < 0 || !patience.isPositive()) {
            throw new IllegalArgumentException("maxCharacters " + maxCharacters + ", running " + running
                    + " and patience " + patience + " must be positive, and waiting " + waiting + " not negative");
        }
    }

    /** For a machine on which people also do something else: one text a time on two processors. */
    public static ExtractionLimits standard() {
        return new ExtractionLimits(100_000, Math.max(1, Runtime.getRuntime().availableProcessors() / 2), 8,
                Duration.ofMinutes(1));
    }
}
