/** CoreNLP and its types live in this package and nowhere else: from a document's text to sentences, tokens and trees. */
package dateline.extractor.annotate;
