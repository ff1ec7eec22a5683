package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * Finds the entities that a name may mean: the one whose id it is, else those that the text index finds, by how much of the
 * name they share.
 */
final class Reconciler {

    /** By the preferred name or the id, by another name. */
    private static final double BY_LABEL_OR_ID = 100;
    private static final double BY_ALIAS = 95;
    private static final double IN_PART = 90;

    private static final String CANDIDATES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            SELECT DISTINCT ?thing ?name ?label ?type ?description WHERE {
              %s
              ?thing skos:prefLabel ?label ; a ?type .
              FILTER(STRSTARTS(STR(?type), ?ontology))
              OPTIONAL { ?thing schema:description ?description }
              %s
            }
            """;
    private static final String BY_NAME = """
            (?thing ?score ?name) text:query (skos:prefLabel skos:altLabel ?words 200) .
            FILTER(STRSTARTS(STR(?thing), ?base))""";
    private static final String BY_ID = "VALUES (?thing ?name) { (?id ?asked) }";
    private static final String OF_TYPES = "FILTER EXISTS { VALUES ?class { %s } ?type rdfs:subClassOf* ?class }";

    /** What stands in no IRI. */
    private static final Pattern UNFIT = Pattern.compile("[\\s<>\"{}|\\\\^`]");

    private final Iris iris;

    Reconciler(Iris iris) {
        this.iris = iris;
    }

    /**
     * A thing that a name may mean.
     *
     * @param id    its IRI without the base of all data
     * @param types local names of its classes
     * @param score in [0, 100]
     * @param match whether it is this one and no other
     */
    record Candidate(String id, String label, Optional<String> description, Set<String> types, double score,
                     boolean match) {
        Candidate {
            types = Set.copyOf(types);
        }

        /** The same thing found by two names, or of two types. */
        Candidate and(Candidate other) {
            Set<String> both = new TreeSet<>(types);
            both.addAll(other.types);
            return new Candidate(id, label, description, both, Math.max(score, other.score), match);
        }

        Candidate matching(boolean isMatch) {
            return new Candidate(id, label, description, types, score, isMatch);
        }
    }

    /** The best first; to be called within a transaction. */
    List<Candidate> find(ReconciliationQuery query, DatasetGraph dataset) {
        SortedMap<String, Candidate> candidates = new TreeMap<>();
        String id = query.name().strip().replaceFirst("^" + Pattern.quote(iris.base()), "");
        if ((iris.base() + id).startsWith(iris.entity("")) && !UNFIT.matcher(id).find()) {
            ParameterizedSparqlString sparql = sparql(BY_ID, query);
            sparql.setIri("id", iris.base() + id);
            sparql.setLiteral("asked", query.name());
            collect(sparql, row -> BY_LABEL_OR_ID, dataset, candidates);
        }
        if (candidates.isEmpty() && !words(query.name()).isEmpty()) {
            ParameterizedSparqlString sparql = sparql(BY_NAME, query);
            sparql.setLiteral("words", QueryParserBase.escape(String.join(" ", words(query.name()))));
            sparql.setLiteral("base", iris.entity(""));
            collect(sparql, row -> score(query.name(), row.getLiteral("name").getLexicalForm(),
                    row.getLiteral("label").getLexicalForm()), dataset, candidates);
        }
        long certain = candidates.values().stream().filter(candidate -> candidate.score() >= BY_ALIAS).count();
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(query.limit())
                .map(candidate -> candidate.matching(certain == 1 && candidate.score() >= BY_ALIAS))
                .toList();
    }

    private static ParameterizedSparqlString sparql(String which, ReconciliationQuery query) {
        String classes = query.types().stream().sorted().map(type -> "<" + Terms.DL + type + ">")
                .collect(Collectors.joining(" "));
        ParameterizedSparqlString sparql = new ParameterizedSparqlString(
                CANDIDATES.formatted(which, classes.isEmpty() ? "" : OF_TYPES.formatted(classes)));
        sparql.setLiteral("ontology", Terms.DL);
        return sparql;
    }

    private void collect(ParameterizedSparqlString sparql, ToDoubleFunction<QuerySolution> score, DatasetGraph dataset,
                         SortedMap<String, Candidate> candidates) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(sparql.asQuery()).build()) {
            execution.execSelect().forEachRemaining(row -> {
                String id = row.getResource("thing").getURI().substring(iris.base().length());
                Candidate candidate = new Candidate(id, row.getLiteral("label").getLexicalForm(),
                        Optional.ofNullable(row.getLiteral("description")).map(Literal::getLexicalForm),
                        Set.of(row.getResource("type").getURI().substring(Terms.DL.length())), score.applyAsDouble(row), false);
                candidates.merge(id, candidate, Candidate::and);
            });
        }
    }

    /** Whole names before parts of names, by the words that both have (Dice's coefficient). */
    private static double score(String asked, String name, String label) {
        Set<String> words = words(asked);
        Set<String> others = words(name);
        if (words.equals(others)) {
            return name.equals(label) ? BY_LABEL_OR_ID : BY_ALIAS;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return Math.round(IN_PART * 2 * both.size() / (words.size() + others.size()) * 10) / 10.0;
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(NameWords.of(name));
    }
}
