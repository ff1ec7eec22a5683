/** Which entities and events of different documents are the same. The order of the documents makes no difference. */
package dateline.graph.resolve;
