package dateline.extractor.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
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

    <T> List<T> readList(String file, Class<T> entry) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, entry));
    }

    <T> T readOne(String file, Class<T> type) {
        return read(file, yaml.constructType(type));
    }

    /** The entries of every file in the folder, in the order of the files' names. */
    <T> List<T> readFolder(String name, Class<T> entry) {
        List<T> entries = new ArrayList<>();
        for (String file : files(URI.create(folder + name))) {
            entries.addAll(readList(name + "/" + file, entry));
        }
        return entries;
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = URI.create(folder + file).toURL().openStream()) {
            return yaml.readValue(in, type);
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
