package dateline.server;

import dateline.graph.Iris;
import dateline.graph.Terms;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the store in VoID (https://www.w3.org/TR/void/) and its endpoint in SPARQL 1.1 Service Description
 * (https://www.w3.org/TR/sparql11-service-description/). Counted once, since what is served does not change.
 *
 * @param counts of classes, by their IRI
 */
record StoreDescription(Iris iris, long triples, SortedMap<String, Long> counts, long wikidataLinks,
                        long dbpediaLinks) {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> VOCABULARIES = List.of(Terms.DL, Terms.SCHEMA, Terms.SEM, Terms.PROV, Terms.NIF,
            Terms.ITSRDF, Terms.SKOS, Terms.QUDT);

    StoreDescription {
        counts = new TreeMap<>(counts);
    }

    /** Counts what the server of that context serves. */
    static StoreDescription of(ServletContext context, Iris iris) {
        DatasetGraph dataset = DataAccessPointRegistry.get(context).accessPoints().getFirst()
                .getDataService().getDataset();
        return Txn.calculateRead(dataset, () -> new StoreDescription(iris,
                number(dataset, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), classes(dataset),
                links(dataset, Terms.WIKIDATA), links(dataset, Terms.DBPEDIA)));
    }

    private static long links(DatasetGraph dataset, String target) {
        return number(dataset, "SELECT (COUNT(*) AS ?n) { ?s <" + Terms.SAME_AS.getURI()
                + "> ?o FILTER(STRSTARTS(STR(?o), '" + target + "')) }");
    }

    private static long number(DatasetGraph dataset, String query) {
        try (QueryExecution execution = execution(dataset, query)) {
            return execution.execSelect().next().getLiteral("n").getLong();
        }
    }

    private static SortedMap<String, Long> classes(DatasetGraph dataset) {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (QueryExecution execution = execution(dataset,
                "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class } GROUP BY ?class")) {
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(row -> counts.put(row.getResource("class").getURI(), row.getLiteral("n").getLong()));
        }
        return counts;
    }

    private static QueryExecution execution(DatasetGraph dataset, String query) {
        return QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build();
    }

    /** @param site where the server is; ends with a slash */
    Model inVoid(String site) {
        Model model = prefixed();
        Resource dataset = model.createResource(site + ".well-known/void#dataset", VOID.Dataset)
                .addProperty(DCTerms.title, "Dateline", "en")
                .addProperty(DCTerms.description, "What news articles say, as a knowledge graph: entities, events, "
                        + "relations, and the claims of them with their sentences.", "en")
                .addProperty(VOID.sparqlEndpoint, model.createResource(site + "sparql"))
                .addProperty(VOID.uriSpace, iris.base())
                .addProperty(VOID.uriLookupEndpoint, model.createResource(site + "id/"))
                .addLiteral(VOID.triples, triples)
                .addLiteral(VOID.documents, counts.getOrDefault(Terms.NEWS_ARTICLE.getURI(), 0L).longValue())
                .addLiteral(VOID.classes, (long) counts.size());
        model.createResource(site + ".well-known/void", VOID.DatasetDescription)
                .addProperty(FOAF.primaryTopic, dataset);
        VOCABULARIES.forEach(name -> dataset.addProperty(VOID.vocabulary, model.createResource(name)));
        for (String format : List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML")) {
            dataset.addProperty(VOID.feature, model.createResource(FORMATS + format));
        }
        counts.forEach((type, number) -> dataset.addProperty(VOID.classPartition,
                model.createResource(site + ".well-known/void#" + partition(type))
                        .addProperty(VOID._class, model.createResource(type))
                        .addLiteral(VOID.entities, number.longValue())));
        addLinks(model, dataset, site, "Wikidata", Terms.WIKIDATA, wikidataLinks);
        addLinks(model, dataset, site, "DBpedia", Terms.DBPEDIA, dbpediaLinks);
        return model;
    }

    private static String partition(String type) {
        return "class=" + Terms.prefixes(Iris.withDefaultBase()).abbreviate(type);
    }

    private static void addLinks(Model model, Resource dataset, String site, String name, String space, long number) {
        Resource target = model.createResource(site + ".well-known/void#" + name, VOID.Dataset)
                .addProperty(DCTerms.title, name, "en").addProperty(VOID.uriSpace, space);
        dataset.addProperty(VOID.subset, model.createResource(site + ".well-known/void#linksTo" + name, VOID.Linkset)
                .addProperty(VOID.linkPredicate, model.createResource(Terms.SAME_AS.getURI()))
                .addProperty(VOID.subjectsTarget, dataset).addProperty(VOID.objectsTarget, target)
                .addLiteral(VOID.triples, number));
    }

    /** @param site where the server is; ends with a slash */
    Model ofService(String site) {
        Model model = prefixed();
        Resource service = model.createResource(site + "sparql", sd(model, "Service"))
                .addProperty(sdProperty(model, "endpoint"), model.createResource(site + "sparql"))
                .addProperty(sdProperty(model, "supportedLanguage"), sd(model, "SPARQL11Query"))
                .addProperty(sdProperty(model, "feature"), sd(model, "UnionDefaultGraph"))
                .addProperty(sdProperty(model, "feature"), sd(model, "BasicFederatedQuery"))
                .addProperty(sdProperty(model, "propertyFeature"),
                        model.createResource("http://jena.apache.org/text#query"));
        for (String format : List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
                "SPARQL_Results_TSV", "Turtle", "JSON-LD", "N-Triples", "RDF_XML")) {
            service.addProperty(sdProperty(model, "resultFormat"), model.createResource(FORMATS + format));
        }
        Resource graph = model.createResource(site + "sparql#defaultGraph", sd(model, "Graph"))
                .addLiteral(VOID.triples, triples);
        service.addProperty(sdProperty(model, "defaultDataset"),
                model.createResource(site + ".well-known/void#dataset", sd(model, "Dataset"))
                        .addProperty(RDF.type, VOID.Dataset).addProperty(sdProperty(model, "defaultGraph"), graph));
        return model;
    }

    private static Model prefixed() {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("sd", SD).setNsPrefix("dcterms", DCTerms.NS)
                .setNsPrefix("foaf", FOAF.NS).setNsPrefix("dl", Terms.DL).setNsPrefix("formats", FORMATS);
        return model;
    }

    private static Resource sd(Model model, String name) {
        return model.createResource(SD + name);
    }

    private static Property sdProperty(Model model, String name) {
        return model.createProperty(SD + name);
    }
}
