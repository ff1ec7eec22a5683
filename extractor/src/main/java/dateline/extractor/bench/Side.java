package dateline.extractor.bench;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was measured of one engine.
 *
 * @param rounds      with a warm machine
 * @param steadyBytes the most memory that its process held at a time, where the system tells
 * @param coldSeconds wall time of its command line for the same documents, its start included
 * @param coldBytes   the most memory that this process held at a time, where the system tells
 */
public record Side(List<Round> rounds, OptionalLong steadyBytes, double coldSeconds, OptionalLong coldBytes) {

    public Side {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("rounds must not be empty");
        }
    }

    public double tokensPerSecond() {
        return Median.of(rounds.stream().mapToDouble(Round::tokensPerSecond));
    }

    public double slowest() {
        return rounds.stream().mapToDouble(Round::tokensPerSecond).min().orElseThrow();
    }

    public double fastest() {
        return rounds.stream().mapToDouble(Round::tokensPerSecond).max().orElseThrow();
    }
}
