package dateline.extractor.read;

import dateline.extractor.model.DocumentId;
import dateline.extractor.model.Issue;
import dateline.extractor.model.Issue.UnreadableDocument;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Finds the files to read below the paths that were given: sorted, each once, every id once. */
final class FileFinder {

    private final List<FoundFile> found = new ArrayList<>();
    private final Set<Path> seenFiles = new HashSet<>();
    private final Map<DocumentId, Path> fileOfId = new HashMap<>();

    private FileFinder() {
    }

    static List<FoundFile> find(List<Path> paths) {
        FileFinder finder = new FileFinder();
        paths.forEach(finder::add);
        return List.copyOf(finder.found);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.isRegularFile(path)) {
            addFile(path);
        } else if (Files.exists(path)) {
            report(unreadable(path, "is neither a file nor a folder", "give a file or a folder"));
        } else {
            report(unreadable(path, "does not exist", "check the path"));
        }
    }

    private void addFile(Path file) {
        if (FileKind.find(file).isPresent()) {
            addArticle(file, idOf(file.getFileName()));
        } else {
            report(unreadable(file, "is neither .txt nor .html", "convert it to text and save it as .txt"));
        }
    }

    private void addFolder(Path folder) {
        Listing listing = new Listing(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        } catch (IOException e) {
            listing.issues.add(unreadable(folder, "cannot be listed (" + e.getMessage() + ")", "check its permissions"));
        }
        listing.issues.forEach(this::report);
        if (listing.files.isEmpty() && listing.issues.isEmpty()) {
            report(unreadable(folder, "holds no .txt or .html file", "give a folder with articles"));
        }
        listing.files.sort(Comparator.comparing(file -> idOf(folder.relativize(file))));
        listing.files.forEach(file -> addArticle(file, idOf(folder.relativize(file))));
    }

    private void addArticle(Path file, DocumentId id) {
        if (!seenFiles.add(file.toAbsolutePath().normalize())) {
            return;
        }
        Path first = fileOfId.putIfAbsent(id, file);
        if (first == null) {
            found.add(new FoundFile.Article(file, id));
        } else {
            report(unreadable(file, "has the same name as " + first, "rename one, or give the folder that holds both"));
        }
    }

    /** The path below the folder that was given, or the file's name: ends with the file's name in any case. */
    private static DocumentId idOf(Path relative) {
        StringJoiner joined = new StringJoiner("/");
        relative.forEach(name -> joined.add(name.toString()));
        return new DocumentId(joined.toString());
    }

    private void report(Issue issue) {
        found.add(new FoundFile.Unusable(issue));
    }

    private static UnreadableDocument unreadable(Path path, String reason, String advice) {
        return new UnreadableDocument(path.toString(), reason, advice);
    }

    /** The readable files below a folder; what is hidden is left alone. */
    private static final class Listing extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();

        private Listing(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return !folder.equals(root) && Files.isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !Files.isHidden(file) && FileKind.find(file).isPresent()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            issues.add(unreadable(file, "cannot be opened (" + failure.getClass().getSimpleName() + ")",
                    "check its permissions"));
            return FileVisitResult.CONTINUE;
        }
    }
}
