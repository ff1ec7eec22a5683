package dateline.server;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A store in which 2,000 people are connected by 5,000 edges, a few of them with many. */
final class LargeNews {

    static final int PEOPLE = 2_000;
    static final int EDGES = 5_000;

    private static final String PREFIXES = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            PREFIX ent: <https://w3id.org/dateline/id/entity/>
            PREFIX edge: <https://w3id.org/dateline/id/edge/>
            PREFIX clm: <https://w3id.org/dateline/id/claim/>
            PREFIX art: <https://w3id.org/dateline/id/article/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            art:big { art:big a schema:NewsArticle ; dl:source "big.txt" .
            """;

    private LargeNews() {
    }

    static void writeTo(Path data) {
        StringBuilder trig = new StringBuilder(PREFIXES);
        IntStream.range(0, PEOPLE).forEach(i -> trig.append("ent:P%d a %s ; skos:prefLabel \"%s %d\"@en .\n".formatted(
                i, i % 3 == 0 ? "dl:Country" : "dl:Person", i % 3 == 0 ? "Land" : "Person", i)));
        trig.append("} dl:derived {\n");
        IntStream.range(0, EDGES).forEach(i -> trig.append(edge(i)));
        InventedNews.write(data, RDFParser.fromString(trig.append("}").toString(), Lang.TRIG));
    }

    /** Everybody has an edge to a hub or to somebody near; the rest goes from hubs across. */
    private static String edge(int i) {
        int subject = i % PEOPLE;
        int object = i < PEOPLE ? (i % 50 == 0 ? i / 100 : i - i % 50) : (int) (i * 7919L % PEOPLE);
        return """
                edge:%d a dl:Edge ; rdf:subject ent:P%d ; rdf:predicate dl:%s ; rdf:object ent:P%d ; dl:status dl:%s ;
                  dl:outlets %d ; dl:denials 0 ; dl:belief 0.85 .
                """.formatted(i, subject, i % 2 == 0 ? "meets" : "supports", object, i % 5 == 0 ? "Expected" : "Reported",
                1 + i % 3);
    }
}
