/** {@link dateline.extractor.model.DocumentFacts} as JSON: one line a document, the same facts always the same line. */
package dateline.extractor.json;
