package dateline.server;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;

/** Where the explorer shows the things of the data; js/shared/links.js knows the same. */
record ExplorerPages(Iris iris) {

    /** @param description of the thing: a sentence's tells in which article it stands, and where */
    String pageOf(Node thing, Graph description) {
        String rest = thing.getURI().substring(iris.base().length());
        return switch (rest.substring(0, Math.max(rest.indexOf('/'), 0))) {
            case "entity" -> "/entity?iri=" + encode(thing.getURI());
            case "event" -> "/event?iri=" + encode(thing.getURI());
            case "article" -> "/article?iri=" + encode(thing.getURI());
            case "edge" -> "/graph?at=" + encode(thing.getURI());
            case "claim", "attribution" -> "/article?iri="
                    + encode(G.getOneSP(description, thing, Terms.ARTICLE).getURI()) + "&at="
                    + G.getOneSP(description, thing, Terms.BEGIN).getLiteralLexicalForm();
            default -> "/console?query=" + encode("SELECT ?property ?value WHERE { <" + thing.getURI()
                    + "> ?property ?value } ORDER BY ?property ?value");
        };
    }

    private static String encode(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
