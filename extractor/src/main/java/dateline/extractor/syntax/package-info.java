/**
 * Puts dependencies right that parsers of news are known to get wrong, once, before anything reads them: one class a
 * construction, all listed in {@link dateline.extractor.syntax.SyntaxCorrector}.
 */
package dateline.extractor.syntax;
