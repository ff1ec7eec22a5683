package dateline.extractor.kb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What articles are called today that had another title when the dictionary was made: those of the gazetteer's
 * {@code renamed.tsv}, and companies, whose legal form Wikipedia has since left out of titles where nothing else is called
 * the same (Wikipedia:Naming conventions (companies)).
 */
final class CurrentTitles {

    private static final String FILE = "/dateline/ontology/gazetteer/renamed.tsv";
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(.+?),?_(AG|SE|S\\.?A\\.?|S\\.?p\\.?A\\.?|N\\.?V\\.?|Inc\\.?|Ltd\\.?|plc|LLC|GmbH)");

    private final Map<String, String> renamed = new HashMap<>();

    private CurrentTitles() {
    }

    static CurrentTitles load() {
        CurrentTitles titles = new CurrentTitles();
        try (InputStream in = CurrentTitles.class.getResourceAsStream(FILE)) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                titles.renamed.put(cells[0], cells[1]);
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** @param isTaken whether another article has that title */
    String of(String old, Predicate<String> isTaken) {
        String title = old.substring(0, 1).toUpperCase(Locale.ROOT) + old.substring(1);
        String known = renamed.get(title);
        if (known != null) {
            return known;
        }
        Matcher company = LEGAL_FORM.matcher(title);
        return company.matches() && !isTaken.test(company.group(1)) ? company.group(1) : title;
    }
}
