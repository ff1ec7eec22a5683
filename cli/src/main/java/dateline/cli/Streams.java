package dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Results go to {@code out}, always as UTF-8; all that is only for a person who waits
 * goes to {@code err}.
 *
 * @param isWatched whether a person looks at {@code err}, so that progress is worth showing
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean isWatched) {

    /** Those of the process; the launcher tells whether its error stream is a terminal. */
    static Streams ofProcess() {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Streams(System.in, out, err, Boolean.getBoolean("dateline.terminal"));
    }
}
