package dateline.extractor.evaluation.benchmark;

import dateline.extractor.evaluation.GoldFile;
import dateline.extractor.evaluation.GoldFormatException;
import dateline.extractor.model.KnowledgeBaseId;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Judges links that have a title of Wikipedia and no item of Wikidata: the title must be known for the gold's item, or be
 * one of its names once brackets and what follows a comma are dropped from both, and for some the form of a company.
 */
final class KnownTitles {

    private static final String FILE = "titles.tsv";

    private final Set<String> companyForms;
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /** @param companyForms "Inc." and the like that are dropped, in small letters */
    KnownTitles(List<String> companyForms) {
        this.companyForms = Set.copyOf(companyForms);
    }

    /** Learns the titles that a file {@code titles.tsv} in the folder lists with their items, if there is one. */
    void read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        int number = 0;
        for (String line : new GoldFile(file).text().lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new GoldFormatException(file + ": line " + number + " must be a title, a tab and an item");
            }
            titles.computeIfAbsent(cells[1], item -> new HashSet<>()).add(cells[0]);
        }
    }

    /** Learns that the gold uses the words as a name of the item. */
    void addName(String item, String words) {
        names.computeIfAbsent(item, key -> new HashSet<>()).add(bare(words));
    }

    boolean isLinkTo(String item, KnowledgeBaseId link) {
        if (link.wikidata().isPresent()) {
            return link.wikidata().get().equals(item);
        }
        return titles.getOrDefault(item, Set.of()).contains(link.wikipedia())
                || names.getOrDefault(item, Set.of()).contains(bare(link.wikipedia()));
    }

    private String bare(String title) {
        String words = title.replace('_', ' ').replaceAll("\\s*\\([^)]*\\)", "").replaceAll(",.*", "").strip()
                .toLowerCase(Locale.ROOT);
        int last = words.lastIndexOf(' ');
        return last > 0 && companyForms.contains(words.substring(last + 1)) ? words.substring(0, last) : words;
    }
}
