package dateline.extractor.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be read, told by the ending of their names. */
enum FileKind {
    TEXT, HTML;

    static Optional<FileKind> find(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
    }
}
