package dateline.extractor.kb;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A large text that is read line by line: plain, packed with gzip, or one of the files in a jar. */
final class SourceFile {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final LongConsumer progress;

    /** @param progress told the number of bytes read since it was told last, as they are on the disk */
    SourceFile(Path path, LongConsumer progress) {
        this.path = path;
        this.progress = progress;
    }

    /** What is done with a line. */
    interface LineReader {
        void read(String line) throws IOException;
    }

    /** @param entry how the name of the wanted file ends when {@code path} is a jar */
    void readLines(String entry, LineReader reader) {
        try {
            if (path.toString().endsWith(".jar")) {
                try (ZipFile jar = new ZipFile(path.toFile())) {
                    ZipEntry wanted = jar.stream().filter(each -> each.getName().endsWith(entry)).findFirst()
                            .orElseThrow(() -> new KnowledgeBaseException(path + ": holds no " + entry
                                    + "; give the jar stanford-corenlp with the classifier models-english-kbp"));
                    readLines(jar.getInputStream(wanted), entry, reader);
                }
            } else {
                readLines(Files.newInputStream(path), path.toString(), reader);
            }
        } catch (EOFException | ZipException e) {
            throw new KnowledgeBaseException(path + ": is cut off or damaged (" + e.getMessage()
                    + "); get it again, nothing was built", e);
        } catch (IOException e) {
            throw new KnowledgeBaseException(path + ": cannot be read (" + e.getMessage() + "); check the path", e);
        }
    }

    private void readLines(InputStream raw, String name, LineReader reader) throws IOException {
        InputStream counted = new BufferedInputStream(new Counted(raw), BUFFER);
        InputStream bytes = name.endsWith(".gz") ? new GZIPInputStream(counted, BUFFER) : counted;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(line);
            }
        }
    }

    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            progress.accept(Math.max(0, read));
            return read;
        }
    }
}
