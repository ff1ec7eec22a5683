package dateline.extractor.read;

import dateline.extractor.model.DocumentId;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.StringJoiner;

/**
 * Names a document by its path below the folder that was given. The name ends an IRI: a character that a path of an IRI
 * or of a URL gives another meaning, such as a space or {@code ?}, becomes {@code _}; most names stay as they are.
 */
final class DocumentIds {

    private static final String ALLOWED_MARKS = "-._~!$&'()+,=@";

    private DocumentIds() {
    }

    static DocumentId of(Path relative) {
        StringJoiner joined = new StringJoiner("/");
        relative.forEach(name -> joined.add(segment(Normalizer.normalize(name.toString(), Normalizer.Form.NFC))));
        return new DocumentId(joined.toString());
    }

    private static String segment(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(character -> safe.appendCodePoint(isAllowed(character) ? character : '_'));
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return Character.isLetterOrDigit(character) || ALLOWED_MARKS.indexOf(character) >= 0;
    }
}
