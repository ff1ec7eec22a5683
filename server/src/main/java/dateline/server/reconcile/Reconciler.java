package dateline.server.reconcile;

import dateline.graph.Iris;
import dateline.graph.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Finds the entities that a name may mean: those that the text index finds, by how much of the name they share. */
final class Reconciler {

    /** By the preferred name, by another one. */
    private static final double BY_LABEL = 100;
    private static final double BY_ALIAS = 95;
    private static final double IN_PART = 90;

    private static final String CANDIDATES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?thing ?name ?label ?type WHERE {
              (?thing ?score ?name) text:query (skos:prefLabel skos:altLabel ?words 200) .
              FILTER(STRSTARTS(STR(?thing), ?base))
              ?thing skos:prefLabel ?label ; a ?type .
              FILTER(STRSTARTS(STR(?type), ?ontology))
              %s
            }
            """;
    private static final String OF_TYPE = "?type rdfs:subClassOf* ?asked .";

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
    record Candidate(String id, String label, Set<String> types, double score, boolean match) {
        Candidate {
            types = Set.copyOf(types);
        }
    }

    /** The best first; to be called within a transaction. */
    List<Candidate> find(ReconciliationQuery query, DatasetGraph dataset) {
        SortedMap<String, Candidate> candidates = new TreeMap<>();
        if (words(query.name()).isEmpty()) {
            return List.of();
        }
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(sparql(query).asQuery()).build()) {
            execution.execSelect().forEachRemaining(row -> add(row, query.name(), candidates));
        }
        long certain = candidates.values().stream().filter(candidate -> candidate.score() >= BY_ALIAS).count();
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(query.limit())
                .map(candidate -> new Candidate(candidate.id(), candidate.label(), candidate.types(), candidate.score(),
                        certain == 1 && candidate.score() >= BY_ALIAS))
                .toList();
    }

    private ParameterizedSparqlString sparql(ReconciliationQuery query) {
        ParameterizedSparqlString sparql =
                new ParameterizedSparqlString(CANDIDATES.formatted(query.type().isPresent() ? OF_TYPE : ""));
        sparql.setLiteral("words", QueryParserBase.escape(String.join(" ", words(query.name()))));
        sparql.setLiteral("base", iris.entity(""));
        sparql.setLiteral("ontology", Terms.DL);
        query.type().ifPresent(type -> sparql.setIri("asked", Terms.DL + type));
        return sparql;
    }

    private void add(QuerySolution row, String asked, SortedMap<String, Candidate> candidates) {
        String id = row.getResource("thing").getURI().substring(iris.base().length());
        String label = row.getLiteral("label").getLexicalForm();
        double score = score(asked, row.getLiteral("name").getLexicalForm(), label);
        Set<String> types = new TreeSet<>(Set.of(row.getResource("type").getURI().substring(Terms.DL.length())));
        candidates.merge(id, new Candidate(id, label, types, score, false), (known, more) -> {
            Set<String> both = new TreeSet<>(known.types());
            both.addAll(more.types());
            return new Candidate(id, label, both, Math.max(known.score(), more.score()), false);
        });
    }

    /** Whole names before parts of names, by the words that both have (Dice's coefficient). */
    private static double score(String asked, String name, String label) {
        Set<String> words = words(asked);
        Set<String> others = words(name);
        if (words.equals(others)) {
            return name.equals(label) ? BY_LABEL : BY_ALIAS;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return Math.round(IN_PART * 2 * both.size() / (words.size() + others.size()) * 10) / 10.0;
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(NameWords.of(name));
    }
}
