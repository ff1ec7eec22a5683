package dateline.graph.query;

import dateline.graph.Iris;
import dateline.graph.Terms;
import dateline.graph.store.GraphStore;
import java.io.OutputStream;
import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** A SPARQL query over the union of all graphs. The prefixes of the data need not be declared. */
public final class SparqlQuery {

    private final Query query;

    private SparqlQuery(Query query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws QueryFailedException with line and column, if it is not a SPARQL query
     */
    public static SparqlQuery parse(String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Terms.prefixes(Iris.withDefaultBase()).getMapping());
        try {
            return new SparqlQuery(QueryFactory.parse(query, text, null, Syntax.syntaxARQ));
        } catch (QueryParseException e) {
            throw new QueryFailedException("the query is not SPARQL: " + firstLine(e), e);
        }
    }

    /**
     * Answers it from a graph on disk.
     *
     * @throws QueryFailedException if it cannot be answered
     */
    public void answer(GraphStore store, ResultFormat format, OutputStream out) {
        DatasetGraph dataset = store.dataset();
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query)
                    .set(TDB2.symUnionDefaultGraph, true).build()) {
                write(execution, format, out);
            }
        });
    }

    /**
     * Asks a SPARQL endpoint.
     *
     * @throws QueryFailedException if it does not answer
     */
    public void ask(URI endpoint, ResultFormat format, OutputStream out) {
        try (QueryExec execution = QueryExecHTTP.service(endpoint.toString()).query(query).build()) {
            write(execution, format, out);
        } catch (QueryExceptionHTTP e) {
            String reason = e.getStatusCode() > 0 ? "answers " + e.getStatusCode() + " " + firstLine(e)
                    : "does not answer; is a server running there?";
            throw new QueryFailedException(endpoint + " " + reason, e);
        }
    }

    private void write(QueryExec execution, ResultFormat format, OutputStream out) {
        try {
            if (query.isSelectType()) {
                write(execution.select(), format, out);
            } else if (query.isAskType()) {
                ResultsWriter.create().lang(format.lang()).build().write(out, execution.ask());
            } else {
                write(query.isDescribeType() ? execution.describe() : execution.construct(), out);
            }
        } catch (QueryExceptionHTTP e) {
            throw e;
        } catch (QueryException e) {
            throw new QueryFailedException("the query cannot be answered: " + firstLine(e), e);
        }
    }

    private void write(RowSet rows, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            ResultSetFormatter.out(out, ResultSet.adapt(rows), query.getPrefixMapping());
        } else {
            ResultsWriter.create().lang(format.lang()).write(out, rows);
        }
    }

    private void write(Graph graph, OutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(Lang.TURTLE).output(out);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
