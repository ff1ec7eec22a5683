/** The rules as data: what {@code ontology/lexicon/*.yaml} says, read and checked. docs/rules.md is the manual. */
package dateline.extractor.lexicon;
