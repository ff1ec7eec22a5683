/** The vocabulary that the lexicon implies, as records and as RDF. */
package dateline.graph.ontology;
