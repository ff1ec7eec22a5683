/** Runs the examples of the lexicon through the extractor. */
package dateline.extractor.check;
