/** What Wikidata says of the entities of a graph, as RDF. */
package dateline.graph.wikidata;
