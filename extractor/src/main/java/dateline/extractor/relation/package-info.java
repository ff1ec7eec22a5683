/** Relations: from the lexicon's words, and from the forms of noun phrases (titles, demonyms, brackets, commas). */
package dateline.extractor.relation;
