package dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.graph.store.StoreException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @TempDir
    private Path data;
    @TempDir
    private Path files;

    @BeforeEach
    void write() throws Exception {
        InventedNews.writeTo(data);
    }

    private ServerSettings settings() {
        return ServerSettings.of(data).withPort(0);
    }

    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        assertThat(ServerSettings.of(data).host()).isEqualTo("127.0.0.1");
        try (DatelineServer server = DatelineServer.start(settings())) {
            assertThat(server.url().getHost()).isEqualTo("127.0.0.1");
            assertThat(server.url().getPort()).isPositive();
        }
    }

    @Test
    void servesTheSameDataAfterEachStart() {
        for (int i = 0; i < 3; i++) {
            try (DatelineServer server = DatelineServer.start(settings())) {
                assertThat(new Http(server.url()).get("/id/entity/ATACMS").body()).contains("Army Tactical");
            }
        }
    }

    @Test
    void saysWhichPortIsTakenAndWhatToDo() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> DatelineServer.start(settings().withPort(port)))
                    .isInstanceOf(ServerStartException.PortTaken.class)
                    .hasMessage("port " + port + " is taken by another program; choose another with --port N"
                            + " (0 takes any that is free)");
        }
        try (DatelineServer server = DatelineServer.start(settings())) {
            assertThat(new Http(server.url()).get("/$/ping").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysThatTheHostIsNotOfThisMachine() {
        assertThatThrownBy(() -> DatelineServer.start(settings().withHost("192.0.2.1")))
                .isInstanceOf(ServerStartException.NoSuchHost.class).hasMessageContaining("192.0.2.1");
        assertThatThrownBy(() -> DatelineServer.start(settings().withHost("no.such.host.invalid")))
                .isInstanceOf(ServerStartException.NoSuchHost.class).hasMessageContaining("no.such.host.invalid");
    }

    @Test
    void saysThatThereIsNoGraphAndMakesNone() {
        Path empty = files.resolve("empty");

        assertThatThrownBy(() -> DatelineServer.start(ServerSettings.of(empty).withPort(0)))
                .isInstanceOf(StoreException.NoStore.class).hasMessageStartingWith(empty + " holds no graph; build one");
        assertThat(empty).doesNotExist();
    }

    @Test
    void saysThatAnotherProcessHasTheStore() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), StoreHolder.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("open");

            assertThatThrownBy(() -> DatelineServer.start(settings()))
                    .isInstanceOf(StoreException.Locked.class).hasMessageStartingWith(data + " is in use by ");
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Serves the directory that is its argument, until it is ended. */
    static final class StoreHolder {
        public static void main(String[] args) {
            DatelineServer server = DatelineServer.start(ServerSettings.of(Path.of(args[0])).withPort(0));
            System.out.println("open");
            server.join();
        }
    }

    @Test
    void takesAnotherAssemblerFile() throws Exception {
        Path config = Files.writeString(files.resolve("mine.ttl"), """
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                PREFIX tdb2:   <http://jena.apache.org/2016/tdb#>
                [] a fuseki:Service ; fuseki:name "dateline" ;
                   fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ;
                   fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "data/tdb2" ] .
                """);

        try (DatelineServer server = DatelineServer.start(settings().withConfig(config))) {
            Http http = new Http(server.url());
            assertThat(http.query("ASK { GRAPH ?g { ?s ?p ?o } }").body()).contains("true");
            assertThat(http.get("/dateline/data").statusCode()).isEqualTo(404);
            assertThat(http.query("ASK { SERVICE <" + server.url() + "sparql> {} }").statusCode()).isEqualTo(422);
        }
    }

    @Test
    void namesTheAssemblerFileThatIsNoGood() throws Exception {
        Path missing = files.resolve("missing.ttl");
        Path broken = Files.writeString(files.resolve("broken.ttl"), "this is not Turtle");
        Path empty = Files.writeString(files.resolve("empty.ttl"), "");

        for (Path file : new Path[] {missing, broken, empty}) {
            assertThatThrownBy(() -> DatelineServer.start(settings().withConfig(file)))
                    .isInstanceOf(ServerStartException.BadConfig.class)
                    .hasMessageStartingWith("cannot serve with " + file + ": ")
                    .hasMessageContaining("see fuseki-config/dateline.ttl for one that works");
        }
    }

    @Test
    void endsAQueryThatTakesTooLong() throws Exception {
        String own = Files.readString(Path.of(System.getProperty("dateline.home"), "fuseki-config", "dateline.ttl"));
        assertThat(own).contains("\"10000,60000\"");
        Path config = Files.writeString(files.resolve("short.ttl"), own.replace("\"10000,60000\"", "\"300,600\""));
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

        try (DatelineServer server = DatelineServer.start(settings().withConfig(config))) {
            Http http = new Http(server.url());
            assertThat(http.query(endless).statusCode()).isEqualTo(503);
            assertThat(http.get("/sparql?timeout=1000&query=" + Http.encode(endless)).statusCode()).isEqualTo(503);
            assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }
}
