/** From the facts of documents to one graph: resolve, map, validate, derive, load. Jena lives here and in the server. */
package dateline.graph;
