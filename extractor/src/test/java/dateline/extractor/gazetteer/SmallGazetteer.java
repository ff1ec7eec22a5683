package dateline.extractor.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A gazetteer of a few invented names in a folder. */
public final class SmallGazetteer {

    private static final String HEADER =
            "qid\twikipedia\tlabel\ttype\taliases\tdemonyms\tcountry\tcapital_of\tmetonym_of";
    private static final List<String> FILES = List.of("people.tsv", "places.tsv", "organizations.tsv", "weapons.tsv",
            "positions.tsv", "events.tsv");

    private final Path folder;

    private SmallGazetteer(Path folder) {
        this.folder = folder;
    }

    public static SmallGazetteer in(Path folder) {
        SmallGazetteer gazetteer = new SmallGazetteer(folder);
        FILES.forEach(file -> gazetteer.withHeader(file, HEADER));
        return gazetteer;
    }

    SmallGazetteer withHeader(String file, String header) {
        return write(file, header + "\n", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    public SmallGazetteer person(String item, String label, String aliases, String country) {
        return line("people.tsv", String.join("\t", item, label.replace(' ', '_'), label, "Person", aliases, "", country,
                "", ""));
    }

    public SmallGazetteer place(String item, String label, String type, String aliases, String demonyms,
                                String country) {
        return line("places.tsv", String.join("\t", item, label.replace(' ', '_') + "_" + item, label, type, aliases,
                demonyms, country, "", ""));
    }

    public SmallGazetteer organization(String item, String label, String type, String aliases, String country) {
        return line("organizations.tsv", String.join("\t", item, label.replace(' ', '_'), label, type, aliases, "",
                country, "", ""));
    }

    SmallGazetteer line(String file, String line) {
        return write(file, line + "\n", StandardOpenOption.APPEND);
    }

    private SmallGazetteer write(String file, String text, StandardOpenOption... options) {
        try {
            Files.writeString(folder.resolve(file), text, options);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Gazetteer load() {
        try {
            return Gazetteer.load(folder.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
