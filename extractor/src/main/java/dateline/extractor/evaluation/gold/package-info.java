/**
 * Evaluation against a user's own gold: documents in the form in which facts are written, looser. What a document's line
 * does not give is not scored.
 */
package dateline.extractor.evaluation.gold;
