package dateline.server;

import dateline.extractor.lexicon.Lexicon;
import dateline.graph.export.ArticleFacts;
import dateline.graph.ontology.Vocabulary;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** {@code /api/facts?article=IRI}: what was found in an article, as {@code /api/extract} writes it. */
final class FactsServlet extends HttpServlet {

    private final ServerSettings settings;
    private ArticleFacts facts;

    FactsServlet(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String article = Optional.ofNullable(request.getParameter("article")).orElse("");
        ArticleFacts known = facts();
        Optional<String> json = DataAccessPointRegistry.get(request.getServletContext()).accessPoints().stream()
                .map(point -> point.getDataService().getDataset())
                .flatMap(dataset -> find(known, article, dataset).stream()).findFirst();
        if (json.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "no facts are kept of an article <" + article + ">");
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        response.getOutputStream().write(json.get().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> find(ArticleFacts facts, String article, DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> facts.findJson(article, dataset));
    }

    /** The lexicon is read when the first article is. */
    private synchronized ArticleFacts facts() {
        if (facts == null) {
            facts = new ArticleFacts(settings.data(), settings.iris(), Vocabulary.of(Lexicon.load()));
        }
        return facts;
    }
}
