/** The whole way from documents that were read to a graph on disk. */
package dateline.graph.build;
