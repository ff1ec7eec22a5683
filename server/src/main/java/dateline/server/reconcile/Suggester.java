package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Completes what somebody types: entities of the graph, classes and properties of the ontology. */
final class Suggester {

    private static final String ENTITIES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            SELECT DISTINCT ?thing ?name ?type ?description WHERE {
              (?thing ?score) text:query (skos:prefLabel skos:altLabel ?words 200) .
              FILTER(STRSTARTS(STR(?thing), ?base))
              ?thing skos:prefLabel ?name ; a ?type .
              FILTER(STRSTARTS(STR(?type), ?ontology))
              OPTIONAL { ?thing schema:description ?description }
            }
            """;
    private static final String TERMS = """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?thing ?name ?description WHERE {
              ?thing a ?kind ; rdfs:label ?name .
              FILTER(?kind IN (%s))
              FILTER(STRSTARTS(STR(?thing), ?ontology))
              FILTER(STRSTARTS(LCASE(STR(?name)), ?prefix) || STRSTARTS(LCASE(STRAFTER(STR(?thing), ?ontology)), ?prefix))
              OPTIONAL { ?thing skos:definition ?description }
            }
            """;

    private final Iris iris;

    Suggester(Iris iris) {
        this.iris = iris;
    }

    /**
     * Something that may be meant.
     *
     * @param id    IRI without the base of all data, or local name in the ontology
     * @param types local names of its classes
     */
    record Suggestion(String id, String name, Optional<String> description, SortedSet<String> types) {
    }

    /** Those first whose name begins so, or whose id; to be called within a transaction, as the others. */
    List<Suggestion> listEntities(String typed, DatasetGraph dataset) {
        String prefix = typed.strip().replaceFirst("^(" + Pattern.quote(iris.base()) + ")?entity/", "");
        List<String> words = NameWords.of(prefix);
        if (words.isEmpty()) {
            return List.of();
        }
        ParameterizedSparqlString sparql = new ParameterizedSparqlString(ENTITIES);
        sparql.setLiteral("words", "+" + String.join(" +", words.stream().map(QueryParserBase::escape).toList()) + "*");
        sparql.setLiteral("base", iris.entity(""));
        return sorted(prefix, select(sparql, iris.base(), dataset));
    }

    List<Suggestion> listTypes(String prefix, DatasetGraph dataset) {
        return listTerms("owl:Class", prefix, dataset);
    }

    List<Suggestion> listProperties(String prefix, DatasetGraph dataset) {
        return listTerms("owl:ObjectProperty, owl:DatatypeProperty", prefix, dataset);
    }

    private List<Suggestion> listTerms(String kinds, String prefix, DatasetGraph dataset) {
        ParameterizedSparqlString sparql = new ParameterizedSparqlString(TERMS.formatted(kinds));
        sparql.setLiteral("prefix", prefix.strip().toLowerCase(Locale.ROOT));
        return sorted(prefix, select(sparql, Terms.DL, dataset));
    }

    private static Collection<Suggestion> select(ParameterizedSparqlString sparql, String base, DatasetGraph dataset) {
        sparql.setLiteral("ontology", Terms.DL);
        Map<String, Suggestion> found = new LinkedHashMap<>();
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(sparql.asQuery()).build()) {
            execution.execSelect().forEachRemaining(row -> {
                String id = row.getResource("thing").getURI().substring(base.length());
                Suggestion one = found.computeIfAbsent(id, key -> new Suggestion(id, text("name", row).orElse(id),
                        text("description", row), new TreeSet<>()));
                Optional.ofNullable(row.getResource("type"))
                        .ifPresent(type -> one.types().add(type.getURI().substring(Terms.DL.length())));
            });
        }
        return found.values();
    }

    private static Optional<String> text(String variable, QuerySolution row) {
        return Optional.ofNullable(row.getLiteral(variable)).map(literal -> literal.getLexicalForm());
    }

    private static List<Suggestion> sorted(String prefix, Collection<Suggestion> found) {
        String typed = String.join(" ", NameWords.of(prefix));
        List<Suggestion> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Suggestion one) -> !String.join(" ", NameWords.of(one.name())).startsWith(typed))
                .thenComparing(Suggestion::name).thenComparing(Suggestion::id));
        return sorted;
    }
}
