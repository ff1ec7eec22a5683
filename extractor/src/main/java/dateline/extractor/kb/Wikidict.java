package dateline.extractor.kb;

import java.io.IOException;
import java.util.BitSet;

/**
 * CoreNLP's dictionary of names for Wikipedia articles, after Spitkovsky and Chang (LREC 2012): lines of a name, the title
 * that it means most often and how often, with tabs between. The titles are those of about 2012, each with all its names
 * together.
 */
final class Wikidict {

    static final String FILE = "wikidict.tab.gz";

    private static final int CELLS = 3;

    private final NameFilter filter;
    private final CurrentTitles titles;
    private final KnowledgeBaseWriter writer;
    private final BitSet own = new BitSet();
    private String title = "";
    private int article = -1;
    private int names;
    private long lines;
    private long broken;

    Wikidict(NameFilter filter, CurrentTitles titles, KnowledgeBaseWriter writer) {
        this.filter = filter;
        this.titles = titles;
        this.writer = writer;
    }

    void read(SourceFile source) throws IOException {
        source.readLines(FILE, this::readLine);
        finishTitle();
        if (lines == 0 || broken * 100 > lines) {
            throw new KnowledgeBaseException(broken + " of " + lines
                    + " lines are not a name, a title and a number; this is no dictionary of CoreNLP's");
        }
    }

    private void readLine(String line) throws IOException {
        lines++;
        String[] cells = line.split("\t", -1);
        double prior = cells.length == CELLS ? number(cells[2]) : Double.NaN;
        if (Double.isNaN(prior) || cells[1].isBlank() || cells[1].indexOf(' ') >= 0) {
            broken++;
            return;
        }
        if (!cells[1].equals(title)) {
            finishTitle();
            title = cells[1];
            // In the order of the file "Nordfab" stands before "Nordfab_AG", so that it is known whether it is taken.
            String current = writer.findArticle(title) >= 0 ? title : titles.of(title, this::isTaken);
            article = filter.isTitle(current) ? writer.addArticle(Article.ofTitle(current)) : -1;
            if (article >= 0) {
                own.set(article);
            }
        }
        names++;
        if (article >= 0 && filter.isName(cells[0])) {
            writer.addName(cells[0], article, prior);
        }
    }

    /** By an article of the dictionary; one that only a dump knows may be the same under its present title. */
    private boolean isTaken(String current) {
        int known = writer.findArticle(current);
        return known >= 0 && own.get(known);
    }

    private void finishTitle() {
        if (article >= 0) {
            writer.countNames(article, names);
        }
        names = 0;
    }

    private static double number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return number > 0 && number <= 1 ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
