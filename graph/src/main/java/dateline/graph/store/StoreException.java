package dateline.graph.store;

import java.nio.file.Path;

/** A data directory that cannot be used; the message is one line that says why and what to do. */
public abstract sealed class StoreException extends RuntimeException {

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** There is nothing at that place. */
    public static final class NoStore extends StoreException {
        public NoStore(Path data) {
            super(data + " holds no graph; build one first: ./dateline build --data " + data + " PATH...", null);
        }
    }

    /** There is something else. */
    public static final class NotAStore extends StoreException {
        public NotAStore(Path data, String what) {
            super(data + " is not a data directory of Dateline: " + what + "; name an empty or a new one with --data",
                    null);
        }
    }

    /** The file system refuses. */
    public static final class NotWritable extends StoreException {
        public NotWritable(Path data, Throwable cause) {
            super(data + " cannot be written; make it writable or name another directory with --data", cause);
        }
    }

    /** Another process has it open. */
    public static final class Locked extends StoreException {
        /** @param holder such as "process 4711" */
        public Locked(Path data, String holder, Throwable cause) {
            super(data + " is in use by " + holder + "; stop that Dateline or name another directory with --data",
                    cause);
        }
    }

    /** A first build did not come to its end. */
    public static final class HalfWritten extends StoreException {
        public HalfWritten(Path data) {
            super(data + " holds a build that was not finished; run ./dateline build --data " + data + " PATH... again",
                    null);
        }
    }

    /** The files are there but cannot be understood. */
    public static final class Damaged extends StoreException {
        public Damaged(Path data, String what, Throwable cause) {
            super(data + " is damaged: " + what + "; remove its folders tdb2 and text and its file dateline.json, and "
                    + "build again (the facts in it are kept)", cause);
        }
    }
}
