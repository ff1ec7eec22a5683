package dateline.server;

import dateline.graph.Iris;
import dateline.graph.Terms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * Answers for the IRIs of the data with what the graph says of the thing: the statements about it, and those that lead
 * to it, except from the places in the texts that mention it, which are many.
 */
final class LinkedDataServlet extends RdfServlet {

    private static final String UNKNOWN_PAGE = "/dateline/explorer/unknown.html";
    private static final Set<Node> FROM_TEXTS = Set.of(Terms.IDENT_REF, Terms.REFERENCE_CONTEXT);

    private final Iris iris;
    private final ExplorerPages pages;

    LinkedDataServlet(Iris iris) {
        this.iris = iris;
        this.pages = new ExplorerPages(iris);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Node thing = Terms.iri(iris.base() + (path == null ? "" : path.substring(1)));
        Graph description = describe(request, thing);
        if (description.contains(thing, Node.ANY, Node.ANY)) {
            answer(request, response, description, pages.pageOf(thing, description));
        } else {
            sayUnknown(request, response, thing);
        }
    }

    private static void sayUnknown(HttpServletRequest request, HttpServletResponse response, Node thing)
            throws IOException {
        response.setHeader("Vary", "Accept");
        if (!prefersHtml(request)) {
            sendText(response, HttpServletResponse.SC_NOT_FOUND, "nothing is known of <" + thing.getURI() + ">");
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        try (InputStream page = LinkedDataServlet.class.getResourceAsStream(UNKNOWN_PAGE)) {
            page.transferTo(response.getOutputStream());
        }
    }

    private Graph describe(HttpServletRequest request, Node thing) {
        Graph description = GraphFactory.createDefaultGraph();
        description.getPrefixMapping().setNsPrefixes(Terms.prefixes(iris).getMapping());
        DataAccessPointRegistry.get(request.getServletContext()).forEach((name, service) -> {
            DatasetGraph dataset = service.getDataService().getDataset();
            Txn.executeRead(dataset, () -> {
                dataset.find(Quad.unionGraph, thing, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> description.add(quad.asTriple()));
                dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> {
                    if (!FROM_TEXTS.contains(quad.getPredicate())) {
                        description.add(quad.asTriple());
                    }
                });
            });
        });
        return description;
    }
}
