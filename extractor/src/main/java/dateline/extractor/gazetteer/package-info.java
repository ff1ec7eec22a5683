/** The names that Dateline knows offline: {@code ontology/gazetteer/*.tsv}. */
package dateline.extractor.gazetteer;
