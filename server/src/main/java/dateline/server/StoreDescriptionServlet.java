package dateline.server;

import dateline.graph.Iris;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.function.BiFunction;
import org.apache.jena.rdf.model.Model;

/** Says what the store is, for programs; people are sent to a page. */
final class StoreDescriptionServlet extends RdfServlet {

    private final Iris iris;
    private final BiFunction<StoreDescription, String, Model> form;
    private final String page;
    private StoreDescription description;

    private StoreDescriptionServlet(Iris iris, BiFunction<StoreDescription, String, Model> form, String page) {
        this.iris = iris;
        this.form = form;
        this.page = page;
    }

    /** The dataset. */
    static StoreDescriptionServlet inVoid(Iris iris) {
        return new StoreDescriptionServlet(iris, StoreDescription::inVoid, "/");
    }

    /** The endpoint. */
    static StoreDescriptionServlet ofService(Iris iris) {
        return new StoreDescriptionServlet(iris, StoreDescription::ofService, "/console");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = URI.create(request.getRequestURL().toString()).resolve("/").toString();
        answer(request, response, form.apply(description(request), site).getGraph(), page);
    }

    private synchronized StoreDescription description(HttpServletRequest request) {
        if (description == null) {
            description = StoreDescription.of(request.getServletContext(), iris);
        }
        return description;
    }
}
