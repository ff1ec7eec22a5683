/** How well entities and events are brought together across documents, against what people say. */
package dateline.graph.evaluation;
