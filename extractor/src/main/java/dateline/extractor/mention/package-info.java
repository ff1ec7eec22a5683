/** Which words refer to somebody or something: names, common nouns and pronouns, each with its type. */
package dateline.extractor.mention;
