package dateline.cli;

/** What a command's exit says to a script. */
final class ExitCode {

    static final int OK = 0;
    /** Some documents failed; they are listed, and the others are done. */
    static final int SOME_FAILED = 1;
    /** Wrong usage, or nothing could be done. */
    static final int NOTHING_DONE = 2;

    private ExitCode() {
    }
}
