/** The data directory: TDB2 in {@code tdb2}, Lucene in {@code text}, what was built from what in {@code dateline.json}. */
package dateline.graph.store;
