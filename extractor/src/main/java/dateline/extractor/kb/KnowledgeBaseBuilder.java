package dateline.extractor.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Makes the file of a {@link KnowledgeBaseIndex}.
 *
 * @param wikidict CoreNLP's dictionary of names: the jar that holds it, the file itself, packed or not
 * @param wikidata a dump of Wikidata, if there is one
 */
public record KnowledgeBaseBuilder(Path wikidict, Optional<Path> wikidata) {

    /** How many bytes {@link #build} will tell as progress; an estimate. */
    public long countBytes() {
        return size(wikidict) + wikidata.map(KnowledgeBaseBuilder::size).orElse(0L);
    }

    /**
     * Writes {@code target}, in the place of an older one, when all went well; else nothing is changed.
     *
     * @param progress told the number of bytes read since it was told last
     * @throws KnowledgeBaseException if a source cannot be read or the file cannot be written
     */
    public void build(Path target, LongConsumer progress) {
        try (KnowledgeBaseWriter writer = new KnowledgeBaseWriter(target)) {
            new Wikidict(NameFilter.load(), CurrentTitles.load(), writer).read(new SourceFile(wikidict, progress));
            writer.finish();
        } catch (IOException e) {
            throw new KnowledgeBaseException(target + ": cannot be written (" + e.getMessage()
                    + "); make room on the disk or give another place", e);
        }
    }

    private static long size(Path source) {
        try {
            return Files.size(source);
        } catch (IOException e) {
            throw new KnowledgeBaseException(source + ": cannot be read (" + e.getMessage() + "); check the path", e);
        }
    }
}
