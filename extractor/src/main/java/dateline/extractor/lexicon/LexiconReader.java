package dateline.extractor.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the YAML files of the lexicon; an unknown key or a wrong value is an error with file and line. */
final class LexiconReader {

    private final String folder;

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
            .registerModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @param folder URL of the lexicon's folder, in a file system or a jar; ends with a slash */
    LexiconReader(URL folder) {
        this.folder = folder.toString();
    }

    /**
     * An entry of a file.
     *
     * @param file relative to the lexicon's folder
     * @param item its position in the file, from 0
     */
    record Entry<T>(T value, String file, int item) {
    }

    <T> List<T> readList(String file, Class<T> entry) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, entry));
    }

    <T> T readOne(String file, Class<T> type) {
        return read(file, yaml.constructType(type));
    }

    /** The entries of every file in the folder, in the order of the files' names. */
    <T> List<Entry<T>> readFolder(String name, Class<T> type) {
        List<Entry<T>> entries = new ArrayList<>();
        for (String file : files(URI.create(folder + name))) {
            for (T value : readList(name + "/" + file, type)) {
                boolean isFirst = entries.isEmpty() || !entries.getLast().file().equals(name + "/" + file);
                entries.add(new Entry<>(value, name + "/" + file, isFirst ? 0 : entries.getLast().item() + 1));
            }
        }
        return entries;
    }

    /** The whole file, as it is. */
    String text(String file) {
        try (InputStream in = URI.create(folder + file).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + file, e);
        }
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = URI.create(folder + file).toURL().openStream()) {
            return yaml.readValue(in, type);
        } catch (UnrecognizedPropertyException e) {
            List<String> known = e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
            int item = Math.max(0, e.getPath().getFirst().getIndex()); // -1 in a file that is no list
            Location location = new LexiconLines(this).find(new Entry<>(e, file, item), e.getPropertyName());
            throw new LexiconException("lexicon/" + location + ": there is no key '"
                    + e.getPropertyName() + "' here" + Suggestion.of(e.getPropertyName(), known), e);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new LexiconException("lexicon/" + file + line + ": " + e.getOriginalMessage(), e);
        } catch (FileNotFoundException e) {
            throw new LexiconException("The lexicon's file " + file + " is missing from " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + file, e);
        }
    }

    private static List<String> files(URI uri) {
        try {
            if (!uri.getScheme().equals("jar")) {
                return files(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath(uri.toString().substring(uri.toString().indexOf("!/") + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(uri.toString(), e);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .toList();
        }
    }
}
