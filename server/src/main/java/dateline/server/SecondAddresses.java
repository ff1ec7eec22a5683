package dateline.server;

import java.util.Set;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * {@code /sparql} is {@code /dateline/sparql}, and without a query the description of the endpoint; {@code /graph} and
 * the other pages of the explorer are files that end in {@code .html}. Fuseki's UI asks for everything relative to its
 * own page, so what it asks of the server and of the dataset is answered below {@code /ui} too.
 */
final class SecondAddresses extends Handler.Wrapper {

    static final String SERVICE_DESCRIPTION = "/api/service-description";

    private static final String UI = "/ui";
    private static final Set<String> PAGES = Set.of("/graph", "/console", "/entity", "/event", "/article", "/try");

    SecondAddresses(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = uri.getCanonicalPath();
        String meant = path == null ? null : isBareEndpoint(request, path) ? SERVICE_DESCRIPTION : resolve(path);
        if (meant == null || meant.equals(path)) {
            return super.handle(request, response, callback);
        }
        return super.handle(Request.serveAs(request, HttpURI.build(uri).path(meant).asImmutable()), response, callback);
    }

    /** An endpoint that is asked nothing says what it is. */
    private static boolean isBareEndpoint(Request request, String path) {
        return (path.equals("/sparql") || path.equals("/dateline/sparql"))
                && HttpMethod.GET.is(request.getMethod()) && request.getHttpURI().getQuery() == null;
    }

    private static String resolve(String path) {
        if (path.equals("/sparql")) {
            return "/dateline/sparql";
        }
        if (PAGES.contains(path)) {
            return path + ".html";
        }
        return path.startsWith(UI + "/$/") || path.startsWith(UI + "/dateline/") || path.equals(UI + "/dateline")
                ? path.substring(UI.length()) : path;
    }
}
