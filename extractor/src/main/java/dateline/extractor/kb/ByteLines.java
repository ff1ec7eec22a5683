package dateline.extractor.kb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a large text one after the other and where they are; only one is in memory at a time. */
final class ByteLines implements AutoCloseable {

    /** The largest entities of Wikidata have some 5 MB. */
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean isEnded;
    private long number;
    private long start;
    private long position;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        length = 0;
        isEnded = false;
        start = position;
        number++;
        while (!isEnded) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(buffer));
                if (to == 0) {
                    return position > start;
                }
            }
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            append(end - from);
            isEnded = end < to;
            int past = isEnded ? end + 1 : end;
            position += past - from;
            from = past;
        }
        return true;
    }

    private void append(int more) {
        int kept = Math.min(more, LONGEST - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(length + kept, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }

    /** The line's bytes, from the first to before {@link #length}; to be read before the next one. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8).strip();
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text goes on after it, if only with an end of line. */
    boolean isEnded() {
        return isEnded;
    }

    /** Whether it has more bytes than any line of a dump; what is beyond is not there. */
    boolean isTooLong() {
        return length == LONGEST;
    }

    /** Where it is, for a person. */
    String place() {
        return "line " + number + ", byte " + start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
