/** The speed of extraction beside that of CoreNLP as it comes. */
package dateline.extractor.bench;
