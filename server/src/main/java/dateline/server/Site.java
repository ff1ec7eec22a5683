package dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** What stands around Fuseki's own handler: guards, second addresses, and the files of the pages. */
final class Site {

    private static final String EXPLORER = "dateline/explorer";
    private static final String FUSEKI_UI = "webapp";
    private static final List<String> WEBJARS =
            List.of("zazuko__yasgui", "cytoscape", "cytoscape-fcose", "cose-base", "layout-base", "d3");

    private Site() {
    }

    static Handler around(Handler fuseki, ServerSettings settings) {
        List<Handler> handlers = new ArrayList<>();
        handlers.add(files("/ui", FUSEKI_UI));
        WEBJARS.forEach(name -> handlers.add(files("/lib/" + name, folderOf(name))));
        handlers.add(files("/", EXPLORER));
        handlers.add(fuseki);
        SizeLimitHandler limit = new SizeLimitHandler(settings.maxRequestBytes(), -1);
        limit.setHandler(new SecondAddresses(new Handler.Sequence(handlers)));
        return new Guard(settings.host(), limit);
    }

    private static Handler files(String path, String folder) {
        ResourceHandler files = new ResourceHandler();
        Resource base = ResourceFactory.of(files).newClassLoaderResource(folder);
        if (base == null) {
            throw new IllegalStateException("no folder " + folder + " on the class path");
        }
        files.setBaseResource(base);
        files.setDirAllowed(false);
        files.setMinMappedFileSize(0); // files in a jar cannot be mapped into memory
        files.setEtags(true);
        files.setCacheControl("no-cache");
        return new ContextHandler(files, path);
    }

    /** A WebJar's folder carries its version, which only its own metadata knows. */
    private static String folderOf(String webJar) {
        String file = "/META-INF/maven/org.webjars.npm/" + webJar + "/pom.properties";
        try (InputStream in = Site.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no WebJar " + webJar + " on the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return "META-INF/resources/webjars/" + webJar + "/" + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
