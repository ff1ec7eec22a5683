package dateline.server.extract;

import java.time.Duration;
import java.util.Optional;

/** Why a text was not worked on, for whoever sent it; carries the status of the answer. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Optional<Duration> retryAfter;

    private RefusedException(int status, String message, Optional<Duration> retryAfter) {
        super(message);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** @param message one line: what is wrong and what to do */
    static RefusedException of(int status, String message) {
        return new RefusedException(status, message, Optional.empty());
    }

    /** It may work later. */
    static RefusedException busy(String message, Duration retryAfter) {
        return new RefusedException(503, message, Optional.of(retryAfter));
    }

    int status() {
        return status;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
