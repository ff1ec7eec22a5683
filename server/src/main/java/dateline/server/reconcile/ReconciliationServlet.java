package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What OpenRefine and its like ask for the entities of the graph
 * (<a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service
 * API 0.2</a>): without a parameter the manifest, with {@code queries} the candidates of each name.
 */
public final class ReconciliationServlet extends HttpServlet {

    private static final List<String> DEFAULT_TYPES = List.of("Person", "Organization", "Place", "Position", "Weapon");

    private final Iris iris;
    private final Reconciler reconciler;

    public ReconciliationServlet(Iris iris) {
        this.iris = iris;
        this.reconciler = new Reconciler(iris);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String queries = request.getParameter("queries");
        try {
            answer(response, queries == null ? manifest(request) : reconcile(request, queries));
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain");
            response.setCharacterEncoding("utf-8");
            response.getWriter().println(e.getMessage());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static void answer(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject manifest(HttpServletRequest request) {
        JsonObject manifest = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add("0.2");
        manifest.put("versions", versions);
        manifest.put("name", "Dateline");
        manifest.put("identifierSpace", iris.base());
        manifest.put("schemaSpace", Terms.DL);
        JsonArray types = new JsonArray();
        DEFAULT_TYPES.forEach(type -> types.add(type(type)));
        manifest.put("defaultTypes", types);
        JsonObject view = new JsonObject();
        view.put("url", request.getRequestURL().toString().replaceFirst("/reconcile$", "/id/{{id}}"));
        manifest.put("view", view);
        return manifest;
    }

    private JsonObject reconcile(HttpServletRequest request, String queries) {
        JsonObject asked = ReconciliationQuery.parseBatch(queries);
        DatasetGraph dataset = DataAccessPointRegistry.get(request.getServletContext()).accessPoints().getFirst()
                .getDataService().getDataset();
        return Txn.calculateRead(dataset, () -> {
            JsonObject answer = new JsonObject();
            asked.keys().forEach(key -> {
                JsonArray result = new JsonArray();
                reconciler.find(ReconciliationQuery.of(key, asked.get(key)), dataset)
                        .forEach(candidate -> result.add(describe(candidate)));
                JsonObject ofQuery = new JsonObject();
                ofQuery.put("result", result);
                answer.put(key, ofQuery);
            });
            return answer;
        });
    }

    private static JsonObject describe(Reconciler.Candidate candidate) {
        JsonObject json = new JsonObject();
        json.put("id", candidate.id());
        json.put("name", candidate.label());
        JsonArray types = new JsonArray();
        new TreeSet<>(candidate.types()).forEach(type -> types.add(type(type)));
        json.put("type", types);
        json.put("score", JsonNumber.value(candidate.score()));
        json.put("match", candidate.match());
        return json;
    }

    private static JsonObject type(String name) {
        JsonObject type = new JsonObject();
        type.put("id", name);
        type.put("name", name);
        return type;
    }
}
