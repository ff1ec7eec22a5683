package dateline.extractor.kb;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A large text that is read from its beginning to its end: plain, packed with gzip or bzip2 as its first bytes tell, or one
 * of the files in a jar.
 */
final class SourceFile {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] BZIP2 = {'B', 'Z', 'h'};

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

    /** Its text, unpacked. */
    InputStream open() throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException("is a folder");
        }
        return unpack(Files.newInputStream(path));
    }

    /** @param entry how the name of the wanted file ends when {@code path} is a jar */
    void readLines(String entry, LineReader reader) {
        try {
            if (path.toString().endsWith(".jar")) {
                try (ZipFile jar = new ZipFile(path.toFile())) {
                    ZipEntry wanted = jar.stream().filter(each -> each.getName().endsWith(entry)).findFirst()
                            .orElseThrow(() -> new KnowledgeBaseException(path + ": holds no " + entry
                                    + "; give the jar stanford-corenlp with the classifier models-english-kbp"));
                    readLines(unpack(jar.getInputStream(wanted)), reader);
                }
            } else {
                readLines(open(), reader);
            }
        } catch (EOFException | ZipException e) {
            throw new KnowledgeBaseException(path + ": is cut off or damaged (" + e.getMessage()
                    + "); get it again, nothing was built", e);
        } catch (IOException e) {
            throw KnowledgeBaseException.unreadable(path, e);
        }
    }

    private static void readLines(InputStream bytes, LineReader reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(line);
            }
        }
    }

    private InputStream unpack(InputStream raw) throws IOException {
        InputStream packed = new BufferedInputStream(new Counted(raw), BUFFER);
        if (beginsWith(GZIP, packed)) {
            return new GZIPInputStream(packed, BUFFER);
        }
        // Wikidata's are many bzip2 streams one after the other.
        return beginsWith(BZIP2, packed) ? new BZip2CompressorInputStream(packed, true) : packed;
    }

    private static boolean beginsWith(byte[] mark, InputStream bytes) throws IOException {
        bytes.mark(mark.length);
        byte[] first = bytes.readNBytes(mark.length);
        bytes.reset();
        return Arrays.equals(mark, first);
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

        /** Never none: else a pipe that is empty for a moment would end a file of several gzip members for Java's reader. */
        @Override
        public int available() {
            return 1;
        }
    }
}
