/**
 * The domain: what a document is and what was understood of it. Immutable records, validated when made;
 * no type of CoreNLP or Jena. Every offset is a UTF-16 index into {@link dateline.extractor.model.Document#text()}.
 */
package dateline.extractor.model;
