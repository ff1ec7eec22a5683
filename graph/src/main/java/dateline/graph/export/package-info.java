/** The graph, or facts, as streams of RDF and JSON; always in the same order. */
package dateline.graph.export;
