package dateline.extractor.kb;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The number under which a name is kept. Names that differ only in accents, dots, spaces, quotation marks and the kind of
 * dash share it. Two different names do so by chance once in 2^64 pairs.
 */
final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s_\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[.\"“”„«»`]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʻʼ´]");
    private static final Pattern DASHES = Pattern.compile("[‐‑–—−]");
    // FNV-1a: Fowler, Noll and Vo; the last mixing step is Stafford's variant 13 of that of MurmurHash3.
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
    private static final long MIX_2 = 0x94d049bb133111ebL;

    private NameKey() {
    }

    static long of(String name) {
        return hash(normal(name));
    }

    static long hash(String words) {
        long hash = BASIS;
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b & 0xff) * PRIME;
        }
        hash = (hash ^ hash >>> 30) * MIX_1;
        hash = (hash ^ hash >>> 27) * MIX_2;
        return hash ^ hash >>> 31;
    }

    /** The spelling that names with this key share. */
    static String normal(String name) {
        return isNormal(name) ? name : normalized(name);
    }

    /** Whether the name is sure to be spelled so already. */
    private static boolean isNormal(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '\''
                    || c == ' ' && before != ' ';
            if (!isPlain) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String normalized(String name) {
        String words = SPACES.matcher(name).replaceAll(" ").strip();
        if (words.chars().anyMatch(c -> c > 127)) {
            words = DASHES.matcher(APOSTROPHES.matcher(words).replaceAll("'")).replaceAll("-");
            words = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("")
                    .replace("ß", "ss").replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O')
                    .replace('đ', 'd').replace('Đ', 'D').replace('ı', 'i').replace("æ", "ae").replace("Æ", "Ae");
        }
        String bare = MARKS.matcher(words).replaceAll("").strip();
        return bare.isEmpty() ? words : bare;
    }
}
