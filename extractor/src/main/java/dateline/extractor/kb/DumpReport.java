package dateline.extractor.kb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a dump.
 *
 * @param lines    how many lines were read
 * @param articles how many items with an article went into the knowledge base
 * @param broken   how many lines could not be understood; they were left out
 * @param examples the first of them: where, and what is wrong
 * @param cut      where the dump ends before its end, if it does
 */
public record DumpReport(Path dump, long lines, int articles, long broken, List<String> examples, Optional<String> cut) {

    public DumpReport {
        examples = List.copyOf(examples);
    }

    DumpReport withArticles(int number) {
        return new DumpReport(dump, lines, number, broken, examples, cut);
    }
}
