package dateline.extractor.read;

import dateline.extractor.model.DocumentId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.StringJoiner;

/**
 * Names a document by its path below the folder that was given, so that it may end an IRI: what an IRI's path does not
 * allow is percent-encoded (RFC 3987, {@code isegment-nz}). Most names stay as they are.
 */
final class DocumentIds {

    private static final String ALLOWED_MARKS = "-._~!$&'()*+,;=:@";

    private DocumentIds() {
    }

    static DocumentId of(Path relative) {
        StringJoiner joined = new StringJoiner("/");
        relative.forEach(name -> joined.add(segment(Normalizer.normalize(name.toString(), Normalizer.Form.NFC))));
        return new DocumentId(joined.toString());
    }

    private static String segment(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || ALLOWED_MARKS.indexOf(character) >= 0) {
                safe.appendCodePoint(character);
            } else {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    safe.append('%').append(String.format("%02X", octet));
                }
            }
        });
        return safe.toString();
    }
}
