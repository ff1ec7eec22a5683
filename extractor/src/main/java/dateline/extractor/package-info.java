/** From a document to what it says: {@code Document -> DocumentFacts}, a pure function. */
package dateline.extractor;
