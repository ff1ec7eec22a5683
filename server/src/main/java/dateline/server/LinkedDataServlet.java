package dateline.server;

import dateline.graph.Iris;
import dateline.graph.Terms;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * Answers for the IRIs of the data: what the graph says of the thing, as Turtle, JSON-LD or N-Triples; a browser is
 * sent to the explorer.
 */
final class LinkedDataServlet extends HttpServlet {

    private static final AcceptList OFFERS =
            AcceptList.create("text/turtle", "application/ld+json", "application/n-triples", "text/html");
    private static final MediaType DEFAULT = MediaType.create("text/turtle");

    private final Iris iris;

    LinkedDataServlet(Iris iris) {
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String iri = iris.base() + request.getPathInfo().substring(1);
        Graph description = describe(request, NodeFactory.createURI(iri));
        response.setHeader("Vary", "Accept");
        if (description.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "nothing is known of <" + iri + ">");
            return;
        }
        MediaType type = ConNeg.chooseContentType(request, OFFERS, DEFAULT);
        if (type.getContentTypeStr().equals("text/html")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/graph?at=" + URLEncoder.encode(iri, StandardCharsets.UTF_8));
            return;
        }
        Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        response.setContentType(lang.getHeaderString());
        response.setCharacterEncoding("utf-8");
        RDFWriter.source(description).lang(lang).output(response.getOutputStream());
    }

    private Graph describe(HttpServletRequest request, Node thing) {
        Graph description = GraphFactory.createDefaultGraph();
        description.getPrefixMapping().setNsPrefixes(Terms.prefixes(iris).getMapping());
        DataAccessPointRegistry.get(request.getServletContext()).forEach((name, service) -> {
            DatasetGraph dataset = service.getDataService().getDataset();
            Txn.executeRead(dataset, () -> {
                dataset.find(Quad.unionGraph, thing, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> description.add(quad.asTriple()));
            });
        });
        return description;
    }
}
