package dateline.extractor.kb;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The number under which a name is kept. Names that differ only in accents, dots, spaces, quotation marks and the kind of
 * dash share it. Two different names do so by chance once in 2^64 pairs.
 */
public final class NameKey {

    // FNV-1a: Fowler, Noll and Vo; the last mixing step is Stafford's variant 13 of that of MurmurHash3.
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX_1 = 0xbf58476d1ce4e5b9L;
    private static final long MIX_2 = 0x94d049bb133111ebL;

    static final int SPELLINGS = 7;

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

    /** Tells some of the spellings apart that share a key: 0 for the {@link #normal} one, 1 to {@link #SPELLINGS} for others. */
    static int spelling(String name) {
        return normal(name).equals(name) ? 0 : 1 + (int) Long.remainderUnsigned(hash(name), SPELLINGS);
    }

    /** The spelling that names with this key share. */
    public static String normal(String name) {
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
        String letters = name.chars().allMatch(c -> c < 128) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder normal = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean isSpace = c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isSpace) {
                append(c, normal);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        String words = normal.toString().strip();
        return words.isEmpty() ? name : words;
    }

    private static void append(char c, StringBuilder normal) {
        switch (c) {
            case '.', '"', '“', '”', '„', '«', '»', '`' -> { }
            case '’', '‘', 'ʻ', 'ʼ', '´' -> normal.append('\'');
            case '‐', '‑', '–', '—', '−' -> normal.append('-');
            case 'ß' -> normal.append("ss");
            case 'æ' -> normal.append("ae");
            case 'Æ' -> normal.append("Ae");
            case 'ł' -> normal.append('l');
            case 'Ł' -> normal.append('L');
            case 'ø' -> normal.append('o');
            case 'Ø' -> normal.append('O');
            case 'đ' -> normal.append('d');
            case 'Đ' -> normal.append('D');
            case 'ı' -> normal.append('i');
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    normal.append(c);
                }
            }
        }
    }
}
