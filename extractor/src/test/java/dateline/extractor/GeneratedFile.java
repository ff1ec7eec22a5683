package dateline.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the project that follows from other data. Run with {@code -Ddateline.rewrite=true} its test writes it anew.
 *
 * @param test the one that makes it
 */
public record GeneratedFile(Path path, Class<?> test) {

    public void isInStepWith(List<String> lines) throws IOException {
        if (Boolean.getBoolean("dateline.rewrite")) {
            Files.write(path, lines);
        }
        assertThat(Files.readAllLines(path)).as("to write %s anew, run: mvn -pl extractor -am test "
                + "-Dtest=%s -Ddateline.rewrite=true -Dsurefire.failIfNoSpecifiedTests=false", path, test.getSimpleName())
                .isEqualTo(lines);
    }
}
