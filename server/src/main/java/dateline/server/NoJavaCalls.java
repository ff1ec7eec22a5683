package dateline.server;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * ARQ loads any class of the class path that a query names as {@code <java:some.Class>}; here a query may not.
 * Functions that are registered, such as {@code text:query}, are as always.
 */
final class NoJavaCalls {

    private NoJavaCalls() {
    }

    /** From now on queries that run in that context load no class. */
    static void guard(Context context) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new PropertyFunctions());
    }

    private static boolean namesClass(String uri) {
        return uri.startsWith(ARQConstants.javaClassURIScheme);
    }

    private static final class Functions extends FunctionRegistry {
        @Override
        public FunctionFactory get(String uri) {
            return namesClass(uri) ? null : FunctionRegistry.get().get(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return !namesClass(uri) && FunctionRegistry.get().isRegistered(uri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public PropertyFunctionFactory get(String uri) {
            return namesClass(uri) ? null : PropertyFunctionRegistry.get().get(uri);
        }

        @Override
        public boolean manages(String uri) {
            return !namesClass(uri) && PropertyFunctionRegistry.get().manages(uri);
        }

        @Override
        public boolean isRegistered(String uri) {
            return !namesClass(uri) && PropertyFunctionRegistry.get().isRegistered(uri);
        }
    }
}
