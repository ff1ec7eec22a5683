package dateline.graph;

import dateline.extractor.model.DocumentId;
import java.text.Normalizer;

/** The readable part of an IRI: letters and digits of any script, and {@code _ - .}; needs no percent-encoding. */
public final class Slug {

    private static final int MAX_LENGTH = 120;

    private Slug() {
    }

    /** Not reversible: different words may give the same slug. Never empty. */
    public static String of(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("['’`\"]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}.-]+", "_")
                .replaceAll("^[_.]+|[_.]+$", "");
        if (slug.length() > MAX_LENGTH) {
            slug = slug.substring(0, MAX_LENGTH) + "-" + Digest.shortHex(8, words);
        }
        return slug.isEmpty() ? "x" + Digest.shortHex(8, words) : slug;
    }

    /** Different documents always get different slugs; an id of plain letters, digits and slashes is its own slug. */
    public static String of(DocumentId document) {
        String id = document.value();
        if (id.length() <= MAX_LENGTH && id.matches("(?!.*(^|/)\\.)[\\p{L}\\p{N}_.-]+(/[\\p{L}\\p{N}_.-]+)*")) {
            return id;
        }
        return of(id) + "-" + Digest.shortHex(8, id);
    }
}
