package dateline.extractor.kb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds some letters in many bytes without looking at most of them (Horspool, "Practical fast searching in strings",
 * 1980).
 */
final class BytePattern {

    private final byte[] wanted;
    private final int[] steps = new int[256];

    BytePattern(String wanted) {
        this.wanted = wanted.getBytes(StandardCharsets.UTF_8);
        int last = this.wanted.length - 1;
        Arrays.fill(steps, this.wanted.length);
        for (int i = 0; i < last; i++) {
            steps[this.wanted[i] & 0xff] = last - i;
        }
    }

    boolean isIn(byte[] bytes, int length) {
        int last = wanted.length - 1;
        for (int end = last; end < length; end += steps[bytes[end] & 0xff]) {
            int i = last;
            while (i >= 0 && bytes[end - last + i] == wanted[i]) {
                i--;
            }
            if (i < 0) {
                return true;
            }
        }
        return false;
    }
}
