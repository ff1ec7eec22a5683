package dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Answers what the explorer needs to know when it starts; the same for as long as the server runs. */
final class JsonServlet extends HttpServlet {

    private final byte[] json;

    private JsonServlet(JsonValue value) {
        json = value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The example queries, as a list. */
    static JsonServlet of(List<ExampleQuery> queries) {
        JsonArray list = new JsonArray();
        queries.forEach(query -> list.add(describe(query)));
        return new JsonServlet(list);
    }

    /** What the IRIs of the data begin with. */
    static JsonServlet of(ServerSettings settings) {
        JsonObject object = new JsonObject();
        object.put("idBase", settings.iris().base());
        return new JsonServlet(object);
    }

    private static JsonObject describe(ExampleQuery query) {
        JsonObject object = new JsonObject();
        object.put("name", query.name());
        object.put("theme", query.theme());
        object.put("title", query.title());
        object.put("description", query.description());
        object.put("query", query.query());
        return object;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        response.getOutputStream().write(json);
    }
}
