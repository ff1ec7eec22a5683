/**
 * Relations: from the lexicon's words, from the forms of noun phrases (titles, demonyms, brackets, commas; each form has a
 * class that {@link dateline.extractor.relation.NounPhraseRelations} asks), and last those that no sentence says.
 */
package dateline.extractor.relation;
