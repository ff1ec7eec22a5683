package dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Answers the example queries as a JSON list. */
final class ExampleQueriesServlet extends HttpServlet {

    private final byte[] json;

    ExampleQueriesServlet(List<ExampleQuery> queries) {
        JsonArray list = new JsonArray();
        queries.forEach(query -> list.add(describe(query)));
        json = list.toString().getBytes(StandardCharsets.UTF_8);
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
