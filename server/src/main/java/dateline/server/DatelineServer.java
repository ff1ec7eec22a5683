package dateline.server;

import dateline.graph.store.StoreException;
import dateline.server.extract.ExtractServlet;
import dateline.server.reconcile.ReconciliationServlet;
import dateline.server.extract.ExtractionLimits;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * An embedded Fuseki that serves one data directory for reading: {@code /sparql}, {@code /id/}, the explorer at
 * {@code /} and Fuseki's own UI at {@code /ui/}. It holds the store's lock from {@link #start} to {@link #stop}.
 */
public final class DatelineServer implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    private final FusekiServer fuseki;
    private final List<DataService> services;
    private final String host;

    private DatelineServer(FusekiServer fuseki, List<DataService> services, String host) {
        this.fuseki = fuseki;
        this.services = services;
        this.host = host;
    }

    /**
     * Opens the store and starts to listen; returns when requests are answered.
     *
     * @throws ServerStartException with one line for a person, when it cannot listen or the configuration is no good
     * @throws StoreException       likewise, when the store is missing, in use or damaged
     */
    public static DatelineServer start(ServerSettings settings) {
        requireFreePort(settings);
        Model config = FusekiConfiguration.load(settings);
        FusekiServer fuseki = FusekiConfiguration.open(settings, () -> build(settings, config));
        List<DataService> services = servicesOf(fuseki);
        services.forEach(service -> guard(service.getDataset().getContext()));
        listenOn(settings, fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            services.forEach(DataService::shutdown);
            throw causedByBind(e) ? new ServerStartException.PortTaken(settings.port(), e) : e;
        }
        return new DatelineServer(fuseki, services, settings.host());
    }

    private static void guard(Context queries) {
        ServiceAllowList.PUBLIC_ENDPOINTS.guard(queries);
        NoJavaCalls.guard(queries);
    }

    private static FusekiServer build(ServerSettings settings, Model config) {
        return FusekiServer.create()
                .port(settings.port())
                .parseConfig(config)
                .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
                .enablePing(true)
                .enableStats(true)
                .addServlet("/$/server", new ActionServerStatus())
                .addServlet("/api/queries", JsonServlet.of(ExampleQueries.load()))
                .addServlet("/api/settings", JsonServlet.of(settings))
                .addServlet("/api/facts", new FactsServlet(settings))
                .addServlet("/api/extract", new ExtractServlet(() -> settings.extraction().apply(settings.iris()),
                        ExtractionLimits.standard(), settings.maxRequestBytes()))
                .addServlet("/.well-known/void", StoreDescriptionServlet.inVoid(settings.iris()))
                .addServlet(SecondAddresses.SERVICE_DESCRIPTION, StoreDescriptionServlet.ofService(settings.iris()))
                .addServlet("/reconcile/*", new ReconciliationServlet(settings.iris()))
                .addServlet("/id/*", new LinkedDataServlet(settings.iris()))
                .build();
    }

    private static void listenOn(ServerSettings settings, Server jetty) {
        ((ServerConnector) jetty.getConnectors()[0]).setHost(settings.host());
        jetty.setHandler(Site.around(jetty.getHandler(), settings));
    }

    /**
     * Sees that a server could listen there, so that a taken port is told before the work of building a store.
     *
     * @throws ServerStartException if not
     */
    public static void requireFreePort(ServerSettings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (BindException e) {
            throw bindFailure(settings, e);
        } catch (UnknownHostException | SocketException e) {
            throw new ServerStartException.NoSuchHost(settings.host(), e);
        } catch (IOException e) {
            throw new ServerStartException.PortTaken(settings.port(), e);
        }
    }

    private static ServerStartException bindFailure(ServerSettings settings, BindException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("assign") ? new ServerStartException.NoSuchHost(settings.host(), e)
                : new ServerStartException.PortTaken(settings.port(), e);
    }

    private static boolean causedByBind(Throwable e) {
        return e != null && (e instanceof BindException || causedByBind(e.getCause()));
    }

    private static List<DataService> servicesOf(FusekiServer fuseki) {
        List<DataService> services = new ArrayList<>();
        fuseki.getDataAccessPointRegistry().forEach((name, point) -> services.add(point.getDataService()));
        return List.copyOf(services);
    }

    /** Where the explorer is; ends with a slash. */
    public URI url() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + fuseki.getPort() + "/");
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    /** Stops listening and gives the store free; does nothing the second time. */
    public void stop() {
        if (fuseki.getJettyServer().isRunning()) {
            fuseki.stop();
            services.forEach(DataService::shutdown);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
