/** Many documents, several at a time. */
package dateline.extractor.batch;
