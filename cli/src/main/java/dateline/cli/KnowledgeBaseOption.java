package dateline.cli;

import dateline.extractor.ExtractorVersion;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.kb.KnowledgeBaseException;
import dateline.extractor.kb.KnowledgeBaseIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which knowledge base names are linked to, beside the gazetteer. */
final class KnowledgeBaseOption {

    /** System property by which the launcher says where the one is that it built. */
    static final String PROPERTY = "dateline.kb";

    @Option(names = "--kb", paramLabel = "FILE",
            description = "Link names to this knowledge base too (default: the one that was built with Dateline).")
    private Optional<Path> file = Optional.empty();

    /**
     * Without one of its own, a command works with the gazetteer alone; a broken one is refused when it was asked for, and
     * else named and left out.
     */
    KnowledgeBase open(Streams streams) {
        try {
            if (file.isPresent()) {
                return KnowledgeBaseIndex.open(file.get());
            }
            Optional<Path> built = findBuilt().filter(Files::exists);
            return built.isPresent() ? KnowledgeBaseIndex.open(built.get()) : KnowledgeBase.none();
        } catch (KnowledgeBaseException e) {
            if (file.isPresent()) {
                throw e;
            }
            streams.err().println("dateline: " + e.getMessage() + "; going on with the gazetteer alone");
            return KnowledgeBase.none();
        }
    }

    /** Names what extracts, the knowledge base included. */
    static String extractorVersion(KnowledgeBase knowledgeBase) {
        return ExtractorVersion.current() + "+" + knowledgeBase.version();
    }

    /** Where the launcher keeps the knowledge base; absent when Dateline was not started by it. */
    static Optional<Path> findBuilt() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }
}
