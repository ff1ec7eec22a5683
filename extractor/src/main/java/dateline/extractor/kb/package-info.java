/**
 * The large knowledge base: names of millions of Wikipedia articles in a memory-mapped file, made of CoreNLP's dictionary
 * of names and of a dump of Wikidata.
 */
package dateline.extractor.kb;
