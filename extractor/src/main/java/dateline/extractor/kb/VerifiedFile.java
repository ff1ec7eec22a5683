package dateline.extractor.kb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A memory-mapped file of which every block is compared with its checksum before the first byte of it is used, so that
 * opening costs nothing and damage is never read as data. Thread-safe; memory is the operating system's, not the heap's.
 *
 * <p>The file is its content, a checksum for each block of it, and an end of 32 bytes: length of the content, number of
 * blocks, version, checksum of the checksums and of the rest of the end, and a mark.
 */
final class VerifiedFile {

    static final int BLOCK = 1 << 16;
    private static final int END = 32;
    private static final long MARK = 0x444c4b424f4b3031L; // DLKBOK01

    private final Path path;
    private final MappedByteBuffer bytes;
    private final int length;
    private final int[] checks;
    private final boolean[] verified;
    private final int version;

    private VerifiedFile(Path path, MappedByteBuffer bytes, int length, int[] checks, int version) {
        this.path = path;
        this.bytes = bytes;
        this.length = length;
        this.checks = checks;
        this.verified = new boolean[checks.length];
        this.version = version;
    }

    static VerifiedFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < END || size > Integer.MAX_VALUE) {
                throw broken(path, "has " + size + " bytes");
            }
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            int end = (int) size - END;
            if (bytes.getLong(end + 24) != MARK) {
                throw broken(path, "is not finished or no knowledge base");
            }
            long length = bytes.getLong(end);
            int blocks = bytes.getInt(end + 8);
            if (length + 4L * blocks != end || blocks != (length + BLOCK - 1) / BLOCK) {
                throw broken(path, "was cut or changed");
            }
            CRC32C crc = new CRC32C();
            crc.update(bytes.slice((int) length, end + 16 - (int) length));
            if ((int) crc.getValue() != bytes.getInt(end + 16)) {
                throw broken(path, "was cut or changed");
            }
            int[] checks = new int[blocks];
            bytes.slice((int) length, 4 * blocks).asIntBuffer().get(checks);
            return new VerifiedFile(path, bytes, (int) length, checks, bytes.getInt(end + 12));
        } catch (IOException e) {
            throw KnowledgeBaseException.unreadable(path, e);
        }
    }

    /** Appends checksums and end to the content. */
    static void seal(Path path, int version) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long length = channel.size();
            int blocks = (int) ((length + BLOCK - 1) / BLOCK);
            ByteBuffer tail = ByteBuffer.allocate(4 * blocks + END);
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            for (int i = 0; i < blocks; i++) {
                block.clear();
                while (block.hasRemaining() && channel.read(block, (long) i * BLOCK + block.position()) >= 0) {
                    // until the block is full or the file ends
                }
                tail.putInt(checksum(block.flip()));
            }
            tail.putLong(length).putInt(blocks).putInt(version);
            CRC32C crc = new CRC32C();
            crc.update(tail.array(), 0, tail.position());
            tail.putInt((int) crc.getValue()).putInt(0).putLong(MARK).flip();
            for (long at = length; tail.hasRemaining();) {
                at += channel.write(tail, at);
            }
            channel.force(true);
        }
    }

    private static int checksum(ByteBuffer block) {
        CRC32C crc = new CRC32C();
        crc.update(block);
        return (int) crc.getValue();
    }

    int version() {
        return version;
    }

    int length() {
        return length;
    }

    /** Tells files of different content apart. */
    int checksum() {
        CRC32C crc = new CRC32C();
        for (int check : checks) {
            crc.update(check);
            crc.update(check >>> 8);
            crc.update(check >>> 16);
            crc.update(check >>> 24);
        }
        return (int) crc.getValue();
    }

    int getInt(int at) {
        verify(at, Integer.BYTES);
        return bytes.getInt(at);
    }

    int getShort(int at) {
        verify(at, Short.BYTES);
        return bytes.getShort(at) & 0xffff;
    }

    byte[] get(int at, int size) {
        verify(at, size);
        byte[] copy = new byte[size];
        bytes.get(at, copy);
        return copy;
    }

    /** Compares every block with its checksum. */
    void verifyAll() {
        verify(0, length);
    }

    // Two threads may verify the same block at a time, which does no harm.
    private void verify(int at, int size) {
        if (at < 0 || size < 0 || at > length - size) {
            throw damaged();
        }
        for (int block = at / BLOCK; block <= (at + Math.max(size, 1) - 1) / BLOCK; block++) {
            if (!verified[block]) {
                int start = block * BLOCK;
                if (checksum(bytes.slice(start, Math.min(BLOCK, length - start))) != checks[block]) {
                    throw damaged();
                }
                verified[block] = true;
            }
        }
    }

    KnowledgeBaseException damaged() {
        return broken(path, "is damaged");
    }

    private static KnowledgeBaseException broken(Path path, String what) {
        return new KnowledgeBaseException(path + ": " + what + "; build it again with: dateline kb build");
    }
}
