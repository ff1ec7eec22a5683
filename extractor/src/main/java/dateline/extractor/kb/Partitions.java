package dateline.extractor.kb;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Temporary files over which records are spread, so that one after the other fits into memory. */
final class Partitions implements AutoCloseable {

    static final int BITS = 8;
    static final int COUNT = 1 << BITS;
    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final DataOutputStream[] written = new DataOutputStream[COUNT];

    /** @param folder is made, or emptied of what a program that was stopped left there */
    Partitions(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (int number = 0; number < COUNT; number++) {
            Files.deleteIfExists(file(number));
        }
    }

    private Path file(int number) {
        return folder.resolve(Integer.toString(number));
    }

    DataOutputStream out(int number) throws IOException {
        if (written[number] == null) {
            written[number] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(number)), BUFFER));
        }
        return written[number];
    }

    /** What was written, from the beginning; nothing can be added any more. */
    DataInputStream in(int number) throws IOException {
        if (written[number] == null) {
            return new DataInputStream(InputStream.nullInputStream());
        }
        written[number].close();
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number)), BUFFER));
    }

    /** Removes the files. */
    @Override
    public void close() throws IOException {
        for (int number = 0; number < COUNT; number++) {
            if (written[number] != null) {
                written[number].close();
                Files.deleteIfExists(file(number));
            }
        }
        Files.deleteIfExists(folder);
    }
}
