/** Puts dependencies right that parsers of news are known to get wrong, once, before anything reads them. */
package dateline.extractor.syntax;
