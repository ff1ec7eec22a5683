package dateline.server;

/** Why a server could not start; the message is one line for a person and says what to do. */
public abstract sealed class ServerStartException extends RuntimeException {

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something else listens on the port. */
    public static final class PortTaken extends ServerStartException {
        PortTaken(int port, Throwable cause) {
            super("port " + port + " is taken by another program; choose another with --port N"
                    + " (0 takes any that is free)", cause);
        }
    }

    /** The address is not one of this machine. */
    public static final class NoSuchHost extends ServerStartException {
        NoSuchHost(String host, Throwable cause) {
            super("cannot listen on host '" + host + "'; give an address of this machine, such as 127.0.0.1,"
                    + " with --host", cause);
        }
    }

    /** The assembler file is missing, is not Turtle, or does not describe a dataset. */
    public static final class BadConfig extends ServerStartException {
        BadConfig(String file, String reason, Throwable cause) {
            super("cannot serve with " + file + ": " + reason + "; see fuseki-config/dateline.ttl for one that works",
                    cause);
        }
    }
}
