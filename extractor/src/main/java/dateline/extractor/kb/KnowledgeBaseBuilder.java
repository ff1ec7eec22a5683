package dateline.extractor.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Makes the file of a {@link KnowledgeBaseIndex} of one or both sources.
 *
 * @param wikidict  CoreNLP's dictionary of names: the jar that holds it, the file itself, packed or not
 * @param wikidata  a dump of Wikidata
 * @param allowsCut whether a dump that is cut off is good enough, as far as it goes
 */
public record KnowledgeBaseBuilder(Optional<Path> wikidict, Optional<Path> wikidata, boolean allowsCut) {

    public KnowledgeBaseBuilder {
        if (wikidict.isEmpty() && wikidata.isEmpty()) {
            throw new IllegalArgumentException("a knowledge base must be built of a dictionary, a dump or both");
        }
    }

    /** How many bytes {@link #build} will tell as progress; an estimate. */
    public long countBytes() {
        return Stream.concat(wikidict.stream(), wikidata.stream()).mapToLong(KnowledgeBaseBuilder::size).sum();
    }

    /**
     * Writes {@code target}, in the place of an older one, when all went well; else nothing is changed.
     *
     * @param progress told the number of bytes read since it was told last
     * @return what came of the dump, if there is one
     * @throws KnowledgeBaseException if a source cannot be read or the file cannot be written
     */
    public Optional<DumpReport> build(Path target, LongConsumer progress) {
        try (KnowledgeBaseWriter writer = new KnowledgeBaseWriter(target)) {
            NameFilter filter = NameFilter.load();
            // First, as its titles are today's.
            Optional<DumpReport> report = Optional.empty();
            if (wikidata.isPresent()) {
                report = Optional.of(new WikidataArticles(filter, writer).read(wikidata.get(), progress));
                requireEnough(report.get());
            }
            if (wikidict.isPresent()) {
                new Wikidict(filter, CurrentTitles.load(), writer).read(new SourceFile(wikidict.get(), progress));
            }
            writer.finish();
            return report;
        } catch (IOException e) {
            throw new KnowledgeBaseException(target + ": cannot be written (" + e.getMessage()
                    + "); make room on the disk or give another place", e);
        }
    }

    private void requireEnough(DumpReport report) {
        if (report.cut().isPresent() && !allowsCut) {
            throw new KnowledgeBaseException(report.dump() + ": is cut off at " + report.cut().get()
                    + "; nothing was built. Get it again, or take it as far as it goes with --allow-cut");
        }
        if (report.articles() == 0) {
            throw new KnowledgeBaseException(report.dump() + ": names no article of the English Wikipedia (sitelink enwiki, "
                    + "schema:about), nothing was built; the truthy dump never does, see docs/kb.md");
        }
    }

    private static long size(Path source) {
        try {
            return Files.size(source);
        } catch (IOException e) {
            throw KnowledgeBaseException.unreadable(source, e);
        }
    }
}
