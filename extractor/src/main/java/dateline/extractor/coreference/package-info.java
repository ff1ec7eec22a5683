/**
 * Which mentions of a document refer to the same: precise passes first, each on the result of those before (the sieve of
 * Lee et al., 2013), with vetoes that keep namesakes apart ({@code Namesakes}). Linear in the number of mentions.
 */
package dateline.extractor.coreference;
