/**
 * Which words refer to somebody or something: names, common nouns and pronouns, each with its type.
 * {@link dateline.extractor.mention.MentionFinder} has the order: what models and gazetteer mark
 * ({@code NameFinder}), what they overlooked ({@code DictionaryNames}, {@code ContextNames}), then types that agree
 * within the text ({@code NameConsistency}).
 */
package dateline.extractor.mention;
