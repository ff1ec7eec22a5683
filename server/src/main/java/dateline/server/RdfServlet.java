package dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/**
 * Answers with RDF in the form that the {@code Accept} header prefers, or the parameter {@code format} names, which a
 * link in a page can carry; those that prefer HTML are sent to a page.
 */
abstract class RdfServlet extends HttpServlet {

    private static final MediaType TURTLE = MediaType.create("text/turtle");
    private static final MediaType HTML = MediaType.create("text/html");
    /** In the order in which they are taken when the header likes several as much. */
    private static final AcceptList OFFERS = AcceptList.create("text/turtle", "application/ld+json",
            "application/n-triples", "application/rdf+xml", "text/html");
    private static final Map<String, String> FORMATS = Map.of("turtle", "text/turtle", "jsonld", "application/ld+json",
            "ntriples", "application/n-triples", "rdfxml", "application/rdf+xml", "html", "text/html");

    /** What the request prefers; absent when nothing that it accepts can be had. */
    static Optional<MediaType> negotiate(HttpServletRequest request) {
        String format = request.getParameter("format");
        if (format != null) {
            return Optional.ofNullable(FORMATS.get(format)).map(MediaType::create);
        }
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        return accept.isEmpty() ? Optional.of(TURTLE) : Optional.ofNullable(ConNeg.match(accept, OFFERS));
    }

    static boolean prefersHtml(HttpServletRequest request) {
        return negotiate(request).filter(type -> type.getContentTypeStr().equals(HTML.getContentTypeStr())).isPresent();
    }

    /** A line for whoever reads what a program was answered. */
    static void sendText(HttpServletResponse response, int status, String line) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("utf-8");
        response.getWriter().println(line);
    }

    /**
     * Writes the graph, or sends to the page.
     *
     * @param page that shows the same to people
     */
    static void answer(HttpServletRequest request, HttpServletResponse response, Graph graph, String page)
            throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<MediaType> type = negotiate(request);
        if (type.isEmpty()) {
            sendText(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "ask for one of "
                    + String.join(", ", new TreeSet<>(FORMATS.values())));
        } else if (prefersHtml(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page);
        } else {
            Lang lang = RDFLanguages.contentTypeToLang(type.get().getContentTypeStr());
            response.setContentType(lang.getHeaderString());
            response.setCharacterEncoding("utf-8");
            RDFWriter.source(graph).lang(lang).output(response.getOutputStream());
        }
    }
}
