/** SPARQL from the command line: over a graph on disk, or asked of a server. */
package dateline.graph.query;
