package dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Says in every answer what its page may do: talk to this server, and ask Wikidata. On loopback it answers only to the
 * names of loopback, since a page of another site can give its own name the address 127.0.0.1 (DNS rebinding).
 */
final class Guard extends Handler.Wrapper {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Inline styles are what the query editor and Fuseki's UI need; scripts come from files only. The other sites are
     * those of which the page of an entity asks description and picture, when its reader wants them.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "connect-src 'self' https://www.wikidata.org; "
            + "img-src 'self' data: https://commons.wikimedia.org https://upload.wikimedia.org; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String host;
    private final boolean loopback;

    Guard(String host, Handler handler) {
        super(handler);
        this.host = host;
        this.loopback = isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        String name = Request.getServerName(request);
        if (loopback && !LOOPBACK_NAMES.contains(name) && !host.equals(name)) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421,
                    "this server answers only as localhost");
            return true;
        }
        return super.handle(request, response, callback);
    }
}
