package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What the service says of itself: which names it knows, and where else it can be asked. */
final class Manifest {

    private static final List<String> DEFAULT_TYPES = List.of("Person", "Organization", "Place", "Position", "Weapon");

    private Manifest() {
    }

    /** @param site where the server is, without a slash at the end */
    static JsonObject of(Iris iris, String site) {
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
        // As a parameter, since a client may encode the slash of an id, which no path may hold.
        view.put("url", site + "/entity?iri=" + iris.base() + "{{id}}");
        manifest.put("view", view);
        JsonObject preview = new JsonObject();
        preview.put("url", site + "/reconcile/preview?id={{id}}");
        preview.put("width", Preview.WIDTH);
        preview.put("height", Preview.HEIGHT);
        manifest.put("preview", preview);
        JsonObject suggest = new JsonObject();
        List.of("entity", "type", "property").forEach(kind -> suggest.put(kind, service(site, "/reconcile/suggest/" + kind)));
        manifest.put("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.put("propose_properties", service(site, "/reconcile/properties"));
        extend.put("property_settings", new JsonArray());
        manifest.put("extend", extend);
        return manifest;
    }

    private static JsonObject service(String site, String path) {
        JsonObject service = new JsonObject();
        service.put("service_url", site);
        service.put("service_path", path);
        return service;
    }

    /** A class of the ontology, by its local name. */
    static JsonObject type(String name) {
        JsonObject type = new JsonObject();
        type.put("id", name);
        type.put("name", name);
        return type;
    }
}
