package dateline.server;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;

/**
 * Which SPARQL endpoints a query may ask with {@code SERVICE}: these IRIs, letter for letter, and no other, since a
 * query that may ask anywhere reaches whatever the server's machine reaches. Redirects are not followed.
 */
record ServiceAllowList(Set<String> endpoints) implements ChainingServiceExecutor {

    static final ServiceAllowList PUBLIC_ENDPOINTS =
            new ServiceAllowList(Set.of("https://query.wikidata.org/sparql", "https://dbpedia.org/sparql"));

    ServiceAllowList {
        endpoints = Set.copyOf(endpoints);
    }

    /** From now on queries that run in that context ask only these endpoints. */
    void guard(Context context) {
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        registry.add(ServiceExecutorRegistry.httpService);
        registry.addSingleLink(this);
        ServiceExecutorRegistry.set(context, registry);
        context.set(ARQ.httpQueryClient, HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build());
    }

    @Override
    public QueryIterator createExecution(OpService service, OpService original, Binding binding,
                                         ExecutionContext context, ServiceExecutor next) {
        Node endpoint = service.getService();
        if (!endpoint.isURI() || !endpoints.contains(endpoint.getURI())) {
            throw new QueryDeniedException("SERVICE " + endpoint + " is not allowed; allowed are "
                    + String.join(" and ", endpoints.stream().sorted().toList()));
        }
        return next.createExecution(service, original, binding, context);
    }
}
