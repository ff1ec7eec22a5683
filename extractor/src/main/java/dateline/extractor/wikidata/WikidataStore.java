package dateline.extractor.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Wikipedia and Wikidata answered, kept in a file, so that nothing is asked twice and all works again offline. */
public final class WikidataStore {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Content content;

    private record Content(SortedMap<String, CurrentArticle> articles, SortedMap<String, WikidataItem> items) {
    }

    private WikidataStore(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** Empty when there is no such file yet, or none that can be read: then all is asked again. */
    public static WikidataStore open(Path file) {
        try {
            if (Files.exists(file)) {
                Content content = JSON.readValue(file.toFile(), Content.class);
                if (content.articles() != null && content.items() != null) {
                    return new WikidataStore(file, content);
                }
            }
        } catch (JsonProcessingException e) {
            // a file that was cut or changed holds nothing that cannot be asked for again
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new WikidataStore(file, new Content(new TreeMap<>(), new TreeMap<>()));
    }

    public Optional<CurrentArticle> findArticle(String title) {
        return Optional.ofNullable(content.articles().get(title));
    }

    public Optional<WikidataItem> findItem(String id) {
        return Optional.ofNullable(content.items().get(id));
    }

    /** Of how many titles it is known what they lead to. */
    public int countArticles() {
        return content.articles().size();
    }

    /** Of how many items it is known what they are. */
    public int countItems() {
        return content.items().size();
    }

    SortedMap<String, CurrentArticle> articles() {
        return content.articles();
    }

    SortedMap<String, WikidataItem> items() {
        return content.items();
    }

    /** Puts the file in the place of the older one at once. */
    void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = file.resolveSibling(file.getFileName() + ".tmp");
            JSON.writeValue(written.toFile(), content);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
