package dateline.extractor.evaluation;

import dateline.extractor.json.FactsFormatException;
import dateline.extractor.json.JsonField;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of gold. Every method throws a {@link GoldFormatException} that names file, line, field and value.
 *
 * @param path in UTF-8
 */
public record GoldFile(Path path) {

    /** The files of a folder whose names end with {@code suffix}, by name; at least one. */
    public static List<GoldFile> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldFile> found = files.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted()
                    .map(GoldFile::new).toList();
            if (found.isEmpty()) {
                throw new GoldFormatException(folder + ": holds no file that ends with " + suffix
                        + "; give the folder of the benchmark");
            }
            return found;
        } catch (IOException e) {
            throw new GoldFormatException(folder + ": is no folder that can be read; give the folder of the benchmark",
                    e);
        }
    }

    /** The whole text, unchanged. */
    public String text() {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new GoldFormatException(path + ": does not exist; check the path", e);
        } catch (MalformedInputException e) {
            throw new GoldFormatException(path + ": is not UTF-8; convert it with iconv", e);
        } catch (IOException e) {
            throw new GoldFormatException(path + ": cannot be read (" + e.getMessage() + "); check the path", e);
        }
    }

    /** What {@code read} makes of each line of JSON that is not blank. */
    public <T> List<T> readLines(Function<JsonField, T> read) {
        List<T> all = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text().lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                all.add(readLine(line, number, read));
            }
        }
        return all;
    }

    private <T> T readLine(String line, int number, Function<JsonField, T> read) {
        try {
            return JsonField.parse(line, number).make(read);
        } catch (FactsFormatException e) {
            throw new GoldFormatException(path + ": " + e.getMessage() + "; correct it, nothing was scored", e);
        }
    }
}
