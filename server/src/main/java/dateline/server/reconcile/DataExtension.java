package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graph says of entities that were found, as more columns of a table. A property is called by its local name in
 * the ontology or by its IRI; all methods are to be called within a transaction.
 */
final class DataExtension {

    private static final String PROPERTIES = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?property WHERE {
              ?class rdfs:subClassOf* ?asked .
              ?thing a ?class ; ?property ?value .
              FILTER(STRSTARTS(STR(?thing), ?base))
            }
            """;
    /** Who asks knows them already. */
    private static final Set<Node> KNOWN = Set.of(Terms.TYPE, Terms.PREF_LABEL);

    private final Iris iris;

    DataExtension(Iris iris) {
        this.iris = iris;
    }

    /** @throws IllegalArgumentException in one line, if it is no query */
    JsonObject answer(String query, DatasetGraph dataset) {
        List<String> ids;
        List<String> properties;
        try {
            JsonObject asked = JSON.parse(query);
            ids = asked.get("ids").getAsArray().stream().map(id -> id.getAsString().value()).toList();
            properties = asked.get("properties").getAsArray().stream().map(property ->
                    property.getAsObject().get("id").getAsString().value()).toList();
        } catch (JsonException | NullPointerException | UnsupportedOperationException e) {
            throw new IllegalArgumentException("'extend' must be a JSON object such as {\"ids\":[\"entity/Anna_Berg\"],"
                    + "\"properties\":[{\"id\":\"citizenOf\"}]}");
        }
        JsonArray meta = new JsonArray();
        properties.forEach(property -> meta.add(described(property, dataset)));
        JsonObject rows = new JsonObject();
        ids.forEach(id -> {
            JsonObject row = new JsonObject();
            properties.forEach(property -> row.put(property, values(id, property, dataset)));
            rows.put(id, row);
        });
        JsonObject answer = new JsonObject();
        answer.put("meta", meta);
        answer.put("rows", rows);
        return answer;
    }

    /** The properties that entities of a class have, in alphabetical order. */
    JsonArray propose(String type, int limit, DatasetGraph dataset) {
        ParameterizedSparqlString sparql = new ParameterizedSparqlString(PROPERTIES);
        sparql.setIri("asked", Terms.DL + type);
        sparql.setLiteral("base", iris.entity(""));
        JsonArray proposed = new JsonArray();
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(sparql.asQuery()).build()) {
            Iter.asStream(execution.execSelect()).map(row -> row.getResource("property").asNode())
                    .filter(property -> !KNOWN.contains(property)).map(DataExtension::id).sorted().limit(limit)
                    .forEach(id -> proposed.add(described(id, dataset)));
        }
        return proposed;
    }

    private static String id(Node property) {
        return property.getURI().startsWith(Terms.DL) ? property.getURI().substring(Terms.DL.length()) : property.getURI();
    }

    private static Node property(String id) {
        return NodeFactory.createURI(id.indexOf(':') < 0 ? Terms.DL + id : id);
    }

    private static JsonObject described(String id, DatasetGraph dataset) {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("name", objects(property(id), Terms.LABEL, dataset).findFirst().map(Node::getLiteralLexicalForm)
                .orElse(id.replaceFirst("^.*[#/]", "")));
        return json;
    }

    private JsonArray values(String id, String property, DatasetGraph dataset) {
        JsonArray values = new JsonArray();
        objects(NodeFactory.createURI(iris.base() + id), property(property), dataset)
                .sorted(Comparator.comparing(Node::toString)).forEach(value -> values.add(value(value, dataset)));
        return values;
    }

    private JsonValue value(Node value, DatasetGraph dataset) {
        JsonObject json = new JsonObject();
        Optional<String> label = value.isURI() && value.getURI().startsWith(iris.entity(""))
                ? objects(value, Terms.PREF_LABEL, dataset).findFirst().map(Node::getLiteralLexicalForm) : Optional.empty();
        if (label.isPresent()) {
            json.put("id", value.getURI().substring(iris.base().length()));
            json.put("name", label.get());
        } else if (value.isLiteral() && value.getLiteralValue() instanceof Number number) {
            json.put("float", JsonNumber.value(number.doubleValue()));
        } else {
            json.put("str", value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        return json;
    }

    private static Stream<Node> objects(Node subject, Node property, DatasetGraph dataset) {
        return Iter.asStream(dataset.find(Node.ANY, subject, property, Node.ANY)).map(Quad::getObject).distinct();
    }
}
