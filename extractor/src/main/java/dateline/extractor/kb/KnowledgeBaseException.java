package dateline.extractor.kb;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A knowledge base cannot be read or built; the message is one line that names the file and says what to do. */
public final class KnowledgeBaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KnowledgeBaseException(String message) {
        super(message);
    }

    KnowledgeBaseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** That a file which is needed cannot be read. */
    static KnowledgeBaseException unreadable(Path file, IOException problem) {
        String what = problem instanceof NoSuchFileException ? "does not exist"
                : "cannot be read (" + problem.getMessage() + ")";
        return new KnowledgeBaseException(file + ": " + what + "; check the path", problem);
    }
}
