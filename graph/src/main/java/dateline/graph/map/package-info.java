/** The facts of one document, with what they stand for in the corpus, as the named graph of docs/data-model.md. */
package dateline.graph.map;
