/**
 * Serves the graph: SPARQL, linked data, the explorer and Fuseki's own UI, all for reading only.
 * {@link dateline.server.DatelineServer} is the way in.
 */
package dateline.server;
