package dateline.extractor.gazetteer;

import dateline.extractor.lexicon.LexiconException;
import dateline.extractor.model.KnowledgeBaseId;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries, found by name and by Wikidata item. Immutable. */
public final class Gazetteer {

    private static final String FOLDER = "/dateline/ontology/gazetteer/";
    private static final List<String> FILES = List.of("people.tsv", "places.tsv", "organizations.tsv", "weapons.tsv",
            "positions.tsv", "events.tsv");
    private static final String HEADER =
            "qid\twikipedia\tlabel\ttype\taliases\tdemonyms\tcountry\tcapital_of\tmetonym_of";

    private final Map<String, GazetteerEntry> byItem = new LinkedHashMap<>();
    private final Map<String, GazetteerEntry> byTitle = new HashMap<>();
    private final NameTrie names = new NameTrie();

    private Gazetteer() {
    }

    /** Reads the files on the class path; a {@link LexiconException} names file, line and value of what is wrong. */
    public static Gazetteer load() {
        return load(Gazetteer.class.getResource(FOLDER));
    }

    /** @param folder where the files are, in a file system or a jar; ends with a slash */
    static Gazetteer load(URL folder) {
        Gazetteer gazetteer = new Gazetteer();
        FILES.forEach(file -> gazetteer.read(folder, file));
        return gazetteer;
    }

    private void read(URL folder, String file) {
        try (InputStream in = URI.create(folder + file).toURL().openStream()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (!HEADER.equals(lines.readLine())) {
                throw new LexiconException("gazetteer/" + file + ":1: the header must be " + HEADER.replace('\t', ' '));
            }
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(parse(line, "gazetteer/" + file + ":" + ++number));
            }
        } catch (FileNotFoundException e) {
            throw new LexiconException("The gazetteer's file " + file + " is missing from " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static GazetteerEntry parse(String line, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != HEADER.split("\t").length) {
            throw new LexiconException(where + ": has " + cells.length + " columns, not "
                    + HEADER.split("\t").length);
        }
        try {
            return new GazetteerEntry(new KnowledgeBaseId(cells[0], cells[1]), cells[2], cells[3], list(cells[4]),
                    list(cells[5]), optional(cells[6]), optional(cells[8]), optional(cells[7]));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(where + ": " + e.getMessage(), e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private void add(GazetteerEntry entry) {
        if (byItem.putIfAbsent(entry.item(), entry) != null) {
            return; // the first file that has an item describes it
        }
        byTitle.putIfAbsent(entry.id().wikipedia(), entry);
        names.add(entry.label(), new Name(entry, false));
        entry.aliases().forEach(alias -> names.add(alias, new Name(entry, false)));
        entry.demonyms().forEach(demonym -> names.add(demonym, new Name(entry, true)));
    }

    /** What it has on an article that is known with its item. */
    public Optional<GazetteerEntry> find(KnowledgeBaseId id) {
        return id.wikidata().flatMap(this::findByItem);
    }

    public Optional<GazetteerEntry> findByItem(String wikidata) {
        return Optional.ofNullable(byItem.get(wikidata));
    }

    /** @param wikipedia title of the article, with underscores */
    public Optional<GazetteerEntry> findByTitle(String wikipedia) {
        return Optional.ofNullable(byTitle.get(wikipedia));
    }

    public Collection<GazetteerEntry> list() {
        return java.util.Collections.unmodifiableCollection(byItem.values());
    }

    /** The entries of exactly that name, demonyms excepted. */
    public List<GazetteerEntry> listByName(String name) {
        List<String> words = NameTrie.words(name);
        return names.allAt(words, 0).stream().filter(match -> match.length() == words.size())
                .flatMap(match -> match.names().stream()).filter(found -> !found.isDemonym()).map(Name::entry).toList();
    }

    /** The names that begin at the word {@code start}, the longest first; linear in the length of that one. */
    public List<NameMatch> listAt(List<String> words, int start) {
        return names.allAt(words, start);
    }

    /** A name of an entry. */
    public record Name(GazetteerEntry entry, boolean isDemonym) {
    }

    /**
     * Words that are a name.
     *
     * @param length how many words
     * @param names  of which entries, in the order of the files
     */
    public record NameMatch(int length, List<Name> names) {
        public NameMatch {
            names = List.copyOf(new ArrayList<>(names));
        }
    }
}
