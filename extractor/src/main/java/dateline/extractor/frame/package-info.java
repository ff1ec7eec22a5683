/** Predicates meet the lexicon: which class of event or which relation a word evokes here, and who fills which role. */
package dateline.extractor.frame;
