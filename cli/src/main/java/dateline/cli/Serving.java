package dateline.cli;

import dateline.server.DatelineServer;
import dateline.server.ServerSettings;
import java.io.PrintStream;
import java.net.URI;

/** Serves and says where. */
final class Serving {

    private Serving() {
    }

    /** Returns when the server has stopped: at Ctrl-C, or when the thread is interrupted. */
    static void untilStopped(ServerSettings settings, PrintStream out) {
        DatelineServer server = DatelineServer.start(settings);
        Thread stop = new Thread(server::stop, "stop-server");
        Runtime.getRuntime().addShutdownHook(stop);
        print(server.url(), out);
        server.join();
        server.stop();
    }

    private static void print(URI url, PrintStream out) {
        out.println();
        out.println("Explorer         " + url);
        out.println("SPARQL console   " + url + "console");
        out.println("SPARQL endpoint  " + url + "sparql");
        out.println("Fuseki UI        " + url + "ui/");
        out.println("Stop with Ctrl-C.");
        out.flush();
    }
}
