/** The large knowledge base: names of millions of Wikipedia articles in a memory-mapped file. */
package dateline.extractor.kb;
