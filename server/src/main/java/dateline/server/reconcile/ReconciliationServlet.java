package dateline.server.reconcile;

import dateline.extractor.lexicon.TypeHierarchy;
import dateline.graph.Iris;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * What OpenRefine and its like ask for the entities of the graph
 * (<a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service
 * API 0.2</a>): without a parameter the manifest, with {@code queries} the candidates of each name, with {@code extend}
 * what the graph says of entities; below it what completes a name that is typed, the properties that entities of a class
 * have, and a preview of an entity. Pages of this machine may ask for it, as OpenRefine's are.
 */
public final class ReconciliationServlet extends HttpServlet {

    private static final Pattern LOCAL_ORIGIN = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final String LOCAL_FRAMES = "default-src 'none'; style-src 'unsafe-inline'; "
            + "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*";
    private static final int SUGGESTIONS = 10;

    private final Iris iris;
    private final Reconciler reconciler;
    private final Suggester suggester;
    private final DataExtension extension;

    public ReconciliationServlet(Iris iris) {
        this.iris = iris;
        this.reconciler = new Reconciler(iris);
        this.suggester = new Suggester(iris);
        this.extension = new DataExtension(iris);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        if (origin != null && LOCAL_ORIGIN.matcher(origin).matches()) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        try {
            switch (path) {
                case "", "/" -> answer(response, reconcile(request));
                case "/suggest/entity" -> answer(response, suggest(request, suggester::listEntities));
                case "/suggest/type" -> answer(response, suggest(request, suggester::listTypes));
                case "/suggest/property" -> answer(response, suggest(request, suggester::listProperties));
                case "/properties" -> answer(response, propose(request));
                case "/preview" -> preview(request, response);
                default -> refuse(response, HttpServletResponse.SC_NOT_FOUND, "there is no " + request.getRequestURI());
            }
        } catch (IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("utf-8");
        response.getWriter().println(reason);
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

    private static String site(HttpServletRequest request) {
        return request.getRequestURL().toString().replaceFirst("/reconcile.*$", "");
    }

    private static DatasetGraph dataset(HttpServletRequest request) {
        return DataAccessPointRegistry.get(request.getServletContext()).accessPoints().getFirst().getDataService()
                .getDataset();
    }

    private JsonObject reconcile(HttpServletRequest request) {
        String queries = request.getParameter("queries");
        String extend = request.getParameter("extend");
        if (queries == null && extend == null) {
            return Manifest.of(iris, site(request));
        }
        if (queries == null) {
            DatasetGraph dataset = dataset(request);
            return Txn.calculateRead(dataset, () -> extension.answer(extend, dataset));
        }
        JsonObject asked = ReconciliationQuery.parseBatch(queries);
        DatasetGraph dataset = dataset(request);
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

    /** How the beginning of a name is completed. */
    private interface Completion {
        List<Suggester.Suggestion> list(String prefix, DatasetGraph dataset);
    }

    private static JsonObject suggest(HttpServletRequest request, Completion completion) {
        String prefix = request.getParameter("prefix");
        if (prefix == null) {
            throw new IllegalArgumentException("'prefix' must be given: the beginning of a name");
        }
        String cursor = Optional.ofNullable(request.getParameter("cursor")).orElse("0");
        if (!cursor.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("cursor '" + cursor + "' must be a number: how many to leave out");
        }
        DatasetGraph dataset = dataset(request);
        JsonArray result = new JsonArray();
        Txn.calculateRead(dataset, () -> completion.list(prefix, dataset)).stream().skip(Long.parseLong(cursor))
                .limit(SUGGESTIONS).forEach(suggestion -> result.add(describe(suggestion)));
        JsonObject answer = new JsonObject();
        answer.put("result", result);
        return answer;
    }

    private JsonObject propose(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getParameter("type")).orElse(TypeHierarchy.ROOT);
        String limit = Optional.ofNullable(request.getParameter("limit")).orElse("1000");
        if (!type.matches("\\w+") || !limit.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("type '" + type + "' must be a class of the ontology, such as Person, limit '"
                    + limit + "' a number");
        }
        DatasetGraph dataset = dataset(request);
        JsonObject answer = new JsonObject();
        answer.put("type", type);
        answer.put("properties", Txn.calculateRead(dataset, () ->
                extension.propose(type, Integer.parseInt(limit), dataset)));
        return answer;
    }

    private static JsonObject describe(Suggester.Suggestion suggestion) {
        JsonObject json = new JsonObject();
        json.put("id", suggestion.id());
        json.put("name", suggestion.name());
        suggestion.description().ifPresent(words -> json.put("description", words));
        if (!suggestion.types().isEmpty()) {
            JsonArray types = new JsonArray();
            suggestion.types().forEach(type -> types.add(Manifest.type(type)));
            json.put("notable", types);
        }
        return json;
    }

    private void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Optional.ofNullable(request.getParameter("id"))
                .orElseThrow(() -> new IllegalArgumentException("'id' must be given, such as entity/Anna_Berg"));
        DatasetGraph dataset = dataset(request);
        Node entity = NodeFactory.createURI(iris.base() + id);
        Optional<String> page = Txn.calculateRead(dataset, () -> Preview.of(entity, site(request) + "/id/" + id, dataset));
        if (page.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "the graph holds no '" + id + "'");
            return;
        }
        response.setHeader("Content-Security-Policy", LOCAL_FRAMES);
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.getOutputStream().write(page.get().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject describe(Reconciler.Candidate candidate) {
        JsonObject json = new JsonObject();
        json.put("id", candidate.id());
        json.put("name", candidate.label());
        candidate.description().ifPresent(words -> json.put("description", words));
        JsonArray types = new JsonArray();
        new TreeSet<>(candidate.types()).forEach(type -> types.add(Manifest.type(type)));
        json.put("type", types);
        json.put("score", JsonNumber.value(candidate.score()));
        json.put("match", candidate.match());
        return json;
    }
}
