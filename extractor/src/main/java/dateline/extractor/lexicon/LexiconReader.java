package dateline.extractor.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
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

    private static final String FOLDER = "/dateline/ontology/lexicon/";

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory())
            .registerModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    <T> List<T> readList(String file, Class<T> entry) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, entry));
    }

    <T> T readOne(String file, Class<T> type) {
        return read(file, yaml.constructType(type));
    }

    /** The entries of every file in the folder, in the order of the files' names. */
    <T> List<T> readFolder(String folder, Class<T> entry) {
        List<T> entries = new ArrayList<>();
        for (String file : files(FOLDER + folder)) {
            entries.addAll(readList(folder + "/" + file, entry));
        }
        return entries;
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = LexiconReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new LexiconException("The lexicon's file " + file + " is missing from the class path");
            }
            return yaml.readValue(in, type);
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new LexiconException("lexicon/" + file + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + file, e);
        }
    }

    private static List<String> files(String folder) {
        try {
            URI uri = LexiconReader.class.getResource(folder).toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .toList();
        }
    }
}
